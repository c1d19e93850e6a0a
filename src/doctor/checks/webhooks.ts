import type { Configuration, WebhookAddon } from '../../config/configuration.js';
import { type CheckResult, ok, warn } from '../check-result.js';
import type { StoredTokens } from '../stored-tokens.js';

const ADVICE =
  'set CLOCKIFY_WEBHOOK_TOKENS to the tokens that Clockify shows beside each webhook, or make webhooks with clockify.create_webhook';

/**
 * How deliveries prove where they come from.
 * @param stored of webhooks that were made through the service, where that could be told
 */
export function checkWebhooks(
  { tokens, addon, sharedSecret }: Configuration['webhooks'],
  stored?: StoredTokens,
): CheckResult {
  const ways = [
    stored !== undefined && stored.webhooks > 0 && `the stored tokens of ${counted(stored.webhooks)}`,
    tokens.length > 0 && `${tokens.length} of CLOCKIFY_WEBHOOK_TOKENS (for ${eventsOf(tokens)})`,
    addon !== undefined && `the add-on of CLOCKIFY_ADDON_KEY (in ${placesOf(addon)})`,
    sharedSecret !== undefined && 'WEBHOOK_SHARED_SECRET',
  ].filter((way) => way !== false);
  if (ways.length > 0) return ok(`verified by ${ways.join(' or ')}`);
  if (stored === undefined) {
    return warn('deliveries are taken from anybody, unless webhooks were made through the service', ADVICE);
  }
  return stored.any
    ? warn('deliveries are refused: the webhooks that were made through the service are gone', ADVICE)
    : warn('deliveries are taken from anybody', ADVICE);
}

function counted(webhooks: number): string {
  return `${webhooks} webhook${webhooks === 1 ? '' : 's'}`;
}

function eventsOf(tokens: Configuration['webhooks']['tokens']): string {
  return [...new Set(tokens.map(({ event }) => event ?? 'any event'))].join(', ');
}

function placesOf({ workspaces }: WebhookAddon): string {
  return workspaces.length > 0 ? workspaces.join(', ') : 'any workspace';
}
