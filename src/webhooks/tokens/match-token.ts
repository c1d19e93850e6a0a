import type { RefusalReason } from '../refusals.js';
import type { StoredToken } from './stored-token.js';

/**
 * Which webhook a delivery comes from.
 * @param tokens what is known of the token that it carries; the webhooks of an add-on may share one
 * @param type of the event, where the delivery tells it
 * @param now milliseconds since the epoch
 * @returns nothing when the token is not known
 */
export function matchToken(
  tokens: readonly StoredToken[],
  type: string | undefined,
  now: number,
): StoredToken | RefusalReason | undefined {
  if (tokens.length === 0) return undefined;
  const valid = tokens.filter(({ validUntil }) => now < validUntil);
  if (valid.length === 0) return 'ended_token';
  return valid.find(({ event }) => type === undefined || event === undefined || event === type) ?? 'wrong_event';
}
