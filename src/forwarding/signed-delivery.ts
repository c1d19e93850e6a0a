import { Webhook } from 'standardwebhooks';
import type { Redactor } from '../common/redaction/redact-secrets.js';
import type { HandledEvent } from '../events/handling/handled-event.js';

/** An event on its way to the receiver, complete with its signature. */
export interface SignedDelivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * The delivery of an event as the Standard Webhooks specification has it. Its `webhook-id` is the event's own, so that a
 * receiver recognises one that it has had before.
 * @param secret `whsec_` and base64
 * @param redact takes the secrets in use out of what is sent
 * @param now milliseconds since the epoch; a receiver refuses what is too old
 */
export function signDelivery(
  event: HandledEvent,
  secret: string,
  now: number,
  redact: Redactor['json'],
): SignedDelivery {
  const text = redact(JSON.stringify(contentOf(event)));
  const sentAt = new Date(now);
  const body = Buffer.from(text);
  return {
    headers: {
      'Content-Type': 'application/json',
      'Content-Length': String(body.length),
      'User-Agent': 'clankerbot',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(event.id, sentAt, text),
    },
    body,
  };
}

/** What the receiver gets to know of an event, by the names that `GET /events` has for it. */
function contentOf({ id, source, type, inferred, subject, workspaceId, receivedAt, data }: HandledEvent): object {
  return { id, source, type, inferred, subject, workspaceId, receivedAt, data };
}
