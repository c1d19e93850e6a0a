import { createHash } from 'node:crypto';

/** A webhook as Clockify showed it, with what it sends in `clockify-signature`. */
export interface ShownWebhook {
  readonly webhookId: string;
  readonly workspaceId: string | undefined;
  /** The one event that it is registered for. */
  readonly event: string | undefined;
  readonly token: string;
}

/** The token of a webhook that was shown once. */
export interface StoredToken {
  readonly webhookId: string;
  readonly workspaceId: string | undefined;
  /** The only event that it may be sent for, where that is known. */
  readonly event: string | undefined;
  /** Milliseconds since the epoch from which on it is not taken any more. */
  readonly validUntil: number;
}

/** What is kept of a token: it is long and random, so that its plain hash gives nothing away. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
