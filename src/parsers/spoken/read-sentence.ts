import type { IntegrationRegistry } from '../../integrations/integration-registry.js';
import type { SpokenNeed } from '../../integrations/spoken/spoken-needs.js';
import { understand } from '../phrases/index.js';
import type { SentenceForm } from '../phrases/understanding.js';
import { askInSentences } from './ask-in-sentences.js';
import { type Saying, type SentenceOutcome, toParameters } from './to-parameters.js';

/**
 * Understands a sentence without a model.
 * @throws AppError validation_error with `kind: clarify` for what is understood but cannot be said of the operation
 */
export function readSentence(text: string, saying: Saying, registry: IntegrationRegistry): SentenceOutcome {
  const { now, language, context = { now, zone: '', weekStart: 'MONDAY' as const } } = saying;
  const understood = understand(text, context, (operation) => needsOf(operation, registry), language);
  if (understood.kind !== 'action') return understood;
  const { operation, args, together, form } = understood;
  const how = { dayless: form.dayless, bare: Object.keys(form.bare) };
  try {
    const read = toParameters(operation, args, { ...saying, language: form.language, how }, registry);
    const notes = [...read.notes, ...notesOnText(form)];
    return { ...read, notes, ...(together && { together }), sentence: form };
  } catch (error) {
    throw askInSentences(error, form);
  }
}

/** What a person should know of words that nothing marks as a text. */
function notesOnText({ bare: { description } }: SentenceForm): readonly string[] {
  return description === undefined ? [] : [`Taken as the description: "${description}".`];
}

function needsOf(operation: string, registry: IntegrationRegistry): readonly SpokenNeed[] {
  const [integration = '', name = ''] = operation.split('.');
  return registry.integration(integration)?.spoken?.needsOf(name) ?? [];
}
