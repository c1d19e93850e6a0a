import { Injectable } from '@nestjs/common';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import { type ReadSentence, type SentenceContext, type SentenceOutcome, toParameters } from '../to-parameters.js';
import { askInSentences } from './ask-in-sentences.js';
import type { Grammars } from './grammars.js';
import { spokenIntegrations } from './spoken-integrations.js';
import { understand } from './understand.js';
import type { SentenceForm, UnderstoodPhrase } from './understanding.js';

/**
 * Understands a sentence without a model.
 * @throws AppError validation_error with `kind: clarify` for what is understood but cannot be said of the operation
 */
export type Read = (text: string, sentenceContext: SentenceContext) => SentenceOutcome;

/** Understands what can be said to the integrations of this service. */
@Injectable()
export class SentenceReader {
  private loading: Promise<Read> | undefined;

  constructor(private readonly registry: IntegrationRegistry) {}

  /** The sentences of all languages are loaded with the first one: a service that hears none starts sooner and is smaller. */
  loaded(): Promise<Read> {
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<Read> {
    const [{ compileGrammars }, integrations] = await Promise.all([
      import('./grammars.js'),
      spokenIntegrations(this.registry.all()),
    ]);
    const grammars = compileGrammars(integrations);
    return (text, sentenceContext) => this.read(text, sentenceContext, grammars);
  }

  private read(text: string, sentenceContext: SentenceContext, grammars: Grammars): SentenceOutcome {
    const { now, language, context = { now, zone: '', weekStart: 'MONDAY' as const } } = sentenceContext;
    const understood = understand(text, context, grammars, language);
    if (understood.kind === 'action') return this.inParameters(understood, sentenceContext);
    const { alternatives = [] } = understood;
    return { ...understood, commands: alternatives.map((one) => this.inParameters(one, sentenceContext)) };
  }

  private inParameters(
    { operation, args, together, form }: UnderstoodPhrase,
    sentenceContext: SentenceContext,
  ): ReadSentence {
    const how = { dayless: form.dayless, bare: Object.keys(form.bare) };
    try {
      const read = toParameters(operation, args, { ...sentenceContext, language: form.language, how }, this.registry);
      const notes = [...read.notes, ...notesOnText(form)];
      return { ...read, notes, ...(together && { together }), sentence: form };
    } catch (error) {
      throw askInSentences(error, form);
    }
  }
}

/** What a person should know of words that nothing marks as a text. */
function notesOnText({ bare: { description } }: SentenceForm): readonly string[] {
  return description === undefined ? [] : [`Taken as the description: "${description}".`];
}
