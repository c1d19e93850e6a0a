import type { Test } from 'supertest';
import type { TestApp } from './make-app.js';

/** Tokens of made-up webhooks, in the shape that Clockify's have. */
export const WEBHOOK_TOKEN = 'FAKEtokenFAKEtokenFAKEtokenFAKE0';
export const CLIENT_TOKEN = 'FAKEtokenOfNewClientFAKEtokenFA1';
export const SHARED_SECRET = 'test-shared-secret-0123456789';

/** A service that knows the tokens above. */
export const WEBHOOK_ENV = {
  CLOCKIFY_WEBHOOK_TOKENS: `${WEBHOOK_TOKEN},NEW_CLIENT:${CLIENT_TOKEN}`,
  WEBHOOK_SHARED_SECRET: SHARED_SECRET,
};

export interface Delivery {
  readonly type?: string | undefined;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
}

/** Sends a delivery as Clockify does; headers given here replace Clockify's own. */
export function deliver({ http }: TestApp, { type, body, headers = {} }: Delivery): Test {
  return http
    .post('/webhooks/clockify')
    .set({
      'content-type': 'application/json',
      'user-agent': 'Vert.x-WebClient/4.2.5',
      ...(type !== undefined && { 'clockify-webhook-event-type': type }),
      ...(Object.keys(headers).some((name) => /signature|secret/i.test(name))
        ? {}
        : { 'clockify-signature': WEBHOOK_TOKEN }),
      ...headers,
    })
    .send(typeof body === 'string' ? body : JSON.stringify(body));
}
