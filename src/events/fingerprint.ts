import { createHash } from 'node:crypto';
import type { IncomingEvent } from './event.js';

/** What makes two deliveries the same where the sender gives them no id: sender, type and bytes (WEBHOOKS 6). */
export function fingerprintOf({ webhook, type, body }: Pick<IncomingEvent, 'webhook' | 'type' | 'body'>): Buffer {
  // Lengths keep the parts apart: no two different triples give the same text.
  return createHash('sha256').update(`${webhook.length}:${webhook}${type.length}:${type}`).update(body).digest();
}
