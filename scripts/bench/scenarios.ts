import type { Request } from 'autocannon';

/** One kind of request, sent to the service and to the bare server alike. */
export interface Scenario {
  readonly name: string;
  /** What a reader should know about it. */
  readonly what: string;
  readonly request: Request;
}

export const API_KEY = 'bench-key-0123456789abcdef';
export const WEBHOOK_TOKEN = 'bench-token-0123456789abcdef';

const JSON_HEADERS = { 'content-type': 'application/json', authorization: `Bearer ${API_KEY}` };
export const LINE =
  'clockify.create_client workspaceId=64a687e29ae1f428e7ebe304 body.name="New Client" body.note=benchmark';
export const SENTENCE = 'log 2h yesterday on ACME';
let delivered = 0;

export const SCENARIOS: readonly Scenario[] = [
  { name: 'healthz', what: 'GET /healthz', request: { method: 'GET', path: '/healthz' } },
  {
    name: 'parse',
    what: 'POST /actions/parse, a line with four items',
    request: {
      method: 'POST',
      path: '/actions/parse',
      headers: JSON_HEADERS,
      body: JSON.stringify({ text: LINE }),
    },
  },
  {
    name: 'command',
    what: 'POST /actions/parse, a sentence; the bare server knows this one only',
    request: {
      method: 'POST',
      path: '/actions/parse',
      headers: JSON_HEADERS,
      body: JSON.stringify({ text: SENTENCE, timezone: 'Europe/Berlin' }),
    },
  },
  {
    name: 'run',
    what: 'POST /actions/run get_user, against a local stub of Clockify',
    request: {
      method: 'POST',
      path: '/actions/run',
      headers: JSON_HEADERS,
      body: JSON.stringify({ integration: 'clockify', operation: 'get_user', params: {} }),
    },
  },
  {
    name: 'webhook',
    what: 'POST /webhooks/clockify, each a new client; the bare server does one INSERT each',
    request: {
      method: 'POST',
      path: '/webhooks/clockify',
      headers: {
        'content-type': 'application/json',
        'clockify-signature': WEBHOOK_TOKEN,
        'clockify-webhook-event-type': 'NEW_CLIENT',
      },
      setupRequest: (request) => ({
        ...request,
        body: `{"id":"bench${String(++delivered).padStart(19, '0')}","name":"New Client","workspaceId":"64a687e29ae1f428e7ebe304","archived":false}`,
      }),
    },
  },
];
