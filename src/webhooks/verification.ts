import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { WebhookToken } from '../config/webhook-tokens.js';
import type { RefusalReason } from './refusals.js';
import { hashOf } from './tokens/stored-token.js';

/** What the configuration tells about senders; any one that matches is enough. */
export interface WebhookCredentials {
  readonly sharedSecret: string | undefined;
  readonly tokens: readonly WebhookToken[];
}

/** A delivery that may come in. */
export interface VerifiedSender {
  /**
   * - `clockify`: Clockify itself, by the token of a webhook
   * - `relay`: something of ours in between, by the shared secret
   * - `anyone`: no credential is configured
   */
  readonly kind: 'clockify' | 'relay' | 'anyone';
  /** Tells webhooks apart without giving a token away; part of what makes two deliveries the same. */
  readonly webhook: string;
  /** Where the token belongs to, as far as that is known. */
  readonly workspaceId?: string | undefined;
}

/** What the senders are called that are no webhook of Clockify's. */
export const RELAY = 'relay';
export const ANYONE = 'anyone';

/** The header Clockify sends its token in (WEBHOOKS 1). */
export const SIGNATURE_HEADER = 'clockify-signature';
export const EVENT_TYPE_HEADER = 'clockify-webhook-event-type';
/** Sent by relays only: Clockify has no way to be told a header. */
export const SHARED_SECRET_HEADER = 'x-webhook-secret';
export const EVENT_ID_HEADER = 'x-clockify-event-id';

/**
 * Decides by what is configured whether a delivery may come in. All comparisons take the same time whatever is sent.
 * @returns nothing when none of it matches
 */
export function verifyByConfiguration(
  headers: IncomingHttpHeaders,
  { sharedSecret, tokens }: WebhookCredentials,
): VerifiedSender | RefusalReason | undefined {
  const secret = headerOf(headers, SHARED_SECRET_HEADER);
  if (secret !== undefined && sharedSecret !== undefined && sameText(secret, sharedSecret)) {
    return { kind: 'relay', webhook: RELAY };
  }
  const signature = headerOf(headers, SIGNATURE_HEADER);
  if (signature === undefined) return undefined;
  // One token may be listed for several events, so all that match count.
  const matching = tokens.filter(({ token }) => sameText(signature, token));
  if (matching.length === 0) return undefined;
  const type = headerOf(headers, EVENT_TYPE_HEADER);
  const allowed = type === undefined || matching.some(({ event }) => event === undefined || event === type);
  return allowed ? { kind: 'clockify', webhook: senderOfToken(hashOf(signature)) } : 'wrong_event';
}

/** What is wrong with a delivery that carries no token. */
export function absenceOf(headers: IncomingHttpHeaders): RefusalReason {
  if (headerOf(headers, SHARED_SECRET_HEADER) !== undefined) return 'wrong_credential';
  return headers[SIGNATURE_HEADER] === undefined ? 'no_credential' : 'empty_credential';
}

/** A header that is there once and is not empty. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** What a webhook is called whose token is configured. */
export function senderOfToken(hash: Buffer): string {
  return `token:${fingerprintOf(hash)}`;
}

/** What a webhook is called whose token is stored. */
export function senderOfWebhook(webhookId: string): string {
  return `webhook:${webhookId}`;
}

/** Tells tokens apart, by their hashes, without giving one away. */
export function fingerprintOf(hash: Buffer): string {
  return hash.toString('hex').slice(0, 16);
}

/** Hashes first: they have one length, so that nothing about the length of a secret shows either. */
function sameText(sent: string, known: string): boolean {
  return timingSafeEqual(hashOf(sent), hashOf(known));
}
