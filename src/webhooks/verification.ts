import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { WebhookToken } from '../config/webhook-tokens.js';

/** The ways in which a delivery can prove where it comes from; any one that matches is enough. */
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
}

/** Why a delivery is turned away. */
export type Refusal = 'no credential' | 'wrong credential' | 'wrong event';

/** The header Clockify sends its token in (WEBHOOKS 1). */
export const SIGNATURE_HEADER = 'clockify-signature';
export const EVENT_TYPE_HEADER = 'clockify-webhook-event-type';
/** Sent by relays only: Clockify has no way to be told a header. */
export const SHARED_SECRET_HEADER = 'x-webhook-secret';
export const EVENT_ID_HEADER = 'x-clockify-event-id';

/**
 * Decides by the headers alone whether a delivery may come in. All comparisons take the same time whatever is sent.
 */
export function verifySender(
  headers: IncomingHttpHeaders,
  { sharedSecret, tokens }: WebhookCredentials,
): VerifiedSender | Refusal {
  if (sharedSecret === undefined && tokens.length === 0) return { kind: 'anyone', webhook: 'anyone' };
  const secret = headerOf(headers, SHARED_SECRET_HEADER);
  const signature = headerOf(headers, SIGNATURE_HEADER);
  if (secret === undefined && signature === undefined) return 'no credential';
  if (secret !== undefined && sharedSecret !== undefined && sameText(secret, sharedSecret)) {
    return { kind: 'relay', webhook: 'relay' };
  }
  if (signature === undefined) return 'wrong credential';
  // One token may be listed for several events, so all that match count.
  const matching = tokens.filter(({ token }) => sameText(signature, token));
  if (matching.length === 0) return 'wrong credential';
  const type = headerOf(headers, EVENT_TYPE_HEADER);
  const allowed = type === undefined || matching.some(({ event }) => event === undefined || event === type);
  return allowed ? { kind: 'clockify', webhook: `token:${fingerprintOf(signature)}` } : 'wrong event';
}

/** A header that is there once and is not empty. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Hashes first: they have one length, so that nothing about the length of a secret shows either. */
function sameText(sent: string, known: string): boolean {
  return timingSafeEqual(sha256(sent), sha256(known));
}

function fingerprintOf(token: string): string {
  return sha256(token).toString('hex').slice(0, 16);
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
