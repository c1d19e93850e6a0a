import type { Configuration } from '../../config/configuration.js';
import { type CheckResult, ok, warn } from '../check-result.js';

/** How deliveries prove where they come from. */
export function checkWebhooks({ tokens, sharedSecret }: Configuration['webhooks']): CheckResult {
  const ways = [
    tokens.length > 0 && `${tokens.length} of CLOCKIFY_WEBHOOK_TOKENS (for ${eventsOf(tokens)})`,
    sharedSecret !== undefined && 'WEBHOOK_SHARED_SECRET',
  ].filter((way) => way !== false);
  return ways.length > 0
    ? ok(`verified by ${ways.join(' or ')}`)
    : warn(
        'deliveries are taken from anybody',
        'set CLOCKIFY_WEBHOOK_TOKENS to the tokens that Clockify shows beside each webhook',
      );
}

function eventsOf(tokens: Configuration['webhooks']['tokens']): string {
  return [...new Set(tokens.map(({ event }) => event ?? 'any event'))].join(', ');
}
