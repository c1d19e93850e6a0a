import type { IntegrationRegistry } from '../../integrations/integration-registry.js';
import { understand } from '../phrases/index.js';
import { type Saying, type SentenceOutcome, toParameters } from './to-parameters.js';

/**
 * Understands a sentence without a model.
 * @throws AppError validation_error with `kind: clarify` for what is understood but cannot be said of the operation
 */
export function readSentence(text: string, saying: Saying, registry: IntegrationRegistry): SentenceOutcome {
  const { now, language, context = { now, zone: '', weekStart: 'MONDAY' as const } } = saying;
  const understood = understand(text, context, language);
  if (understood.kind !== 'action') return understood;
  const { operation, args, together } = understood;
  return { ...toParameters(operation, args, saying, registry), ...(together && { together }) };
}
