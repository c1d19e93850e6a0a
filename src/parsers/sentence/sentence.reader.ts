import { Injectable } from '@nestjs/common';
import { IntegrationRegistry } from '../../integrations/integration-registry.js';
import { type ReadSentence, type SentenceContext, type SentenceOutcome, toParameters } from '../to-parameters.js';
import type { Language } from '../../language/time/index.js';
import { askInSentences } from './ask-in-sentences.js';
import { spokenIntegrations } from './spoken-integrations.js';
import { type Matched, matchSentence } from './understand.js';
import type { SentenceForm, UnderstoodPhrase } from './understanding.js';

/**
 * What a sentence comes to, when and where it is said.
 * @throws AppError validation_error with `kind: clarify` for what is understood but cannot be said of the operation
 */
export type ReadIn = (sentenceContext: SentenceContext) => SentenceOutcome;

/** Matches a sentence, without a model and without a clock. */
export type MatchSentence = (text: string, language: Language | undefined) => ReadIn;

/** Understands what can be said to the integrations of this service. */
@Injectable()
export class SentenceReader {
  private loading: Promise<MatchSentence> | undefined;

  constructor(private readonly registry: IntegrationRegistry) {}

  /** The sentences of all languages are loaded with the first one: a service that hears none starts sooner and is smaller. */
  loaded(): Promise<MatchSentence> {
    this.loading ??= this.load();
    return this.loading;
  }

  private async load(): Promise<MatchSentence> {
    const [{ compileGrammars }, integrations] = await Promise.all([
      import('./grammars.js'),
      spokenIntegrations(this.registry.all()),
    ]);
    const grammars = compileGrammars(integrations);
    return (text, language) => {
      const matched = matchSentence(text, grammars, language);
      return (sentenceContext) => this.read(matched, sentenceContext);
    };
  }

  private read(matched: Matched, sentenceContext: SentenceContext): SentenceOutcome {
    const { now, context = { now, zone: '', weekStart: 'MONDAY' as const } } = sentenceContext;
    const understood = matched(context);
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
