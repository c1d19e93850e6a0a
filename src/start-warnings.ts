import type { Configuration } from './config/configuration.js';
import { isRetiredModel } from './parsers/llm/retired-models.js';
import { FAMILY_OF } from './webhooks/event-types.js';

/** What is known only once the service has started. */
export interface StartState {
  /** Whether deliveries of webhooks are taken from anybody. */
  readonly webhooksAreOpen: boolean;
}

/** What whoever starts the service should know about how it is set up. */
export function startWarnings(
  { auth, clockify, forwarding, http, llm }: Configuration,
  { webhooksAreOpen }: StartState,
): string[] {
  const warnings: string[] = [];
  if (auth.apiKeys.length === 0) {
    warnings.push(
      `API_KEYS is empty: whoever reaches ${http.host}:${http.port} may run actions. Set keys before a proxy stands in front.`,
    );
  }
  if (clockify.credential === undefined) {
    warnings.push('No Clockify credential: set CLOCKIFY_API_KEY; until then actions on Clockify are refused.');
  }
  if (webhooksAreOpen) {
    warnings.push(
      'No webhook credential: deliveries are taken from anybody. Make a webhook with clockify.create_webhook, or set ' +
        'CLOCKIFY_WEBHOOK_TOKENS.',
    );
  }
  if (isRetiredModel(llm.model)) {
    warnings.push(
      `LLM_MODEL is ${llm.model}, which DeepSeek has retired: commands are parsed without it. Set LLM_MODEL=deepseek-flash.`,
    );
  }
  const unknownTypes = (forwarding?.types ?? []).filter((type) => !FAMILY_OF.has(type));
  if (unknownTypes.length > 0) {
    warnings.push(
      `FORWARD_TYPES has ${unknownTypes.join(', ')}, which Clockify is not known to send. Check the spelling.`,
    );
  }
  return warnings;
}
