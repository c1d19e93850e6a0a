import type { Configuration } from '../../config/configuration.js';
import { type Fields, fieldsOf, rowsOf, textOf } from './fields.js';

/** Something that the service found wrong, and where in the document. */
export interface RefusedField {
  readonly path: string;
  readonly message: string;
}

/** What the service made of a document. */
export type Outcome =
  | { readonly kind: 'done'; readonly report: Fields }
  | { readonly kind: 'failed'; readonly message: string; readonly fields: readonly RefusedField[] };

/** The connection broke after the document may have arrived. */
const BROKEN: ReadonlySet<unknown> = new Set([
  'ECONNRESET',
  'EPIPE',
  'UND_ERR_SOCKET',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** A document of many webhooks takes as many calls of Clockify. */
const LIMIT_MS = 280_000;

/** Hands a document to the running service. Never rejects. */
export async function sendDocument(
  document: unknown,
  { serviceUrl, apiKey }: Configuration['webhooksCommand'],
  { dryRun }: { readonly dryRun: boolean },
): Promise<Outcome> {
  try {
    const response = await fetch(`${serviceUrl}/webhooks/subscriptions?dryRun=${dryRun}`, {
      method: 'PUT',
      headers: {
        'Content-Type': 'application/json',
        ...(apiKey !== undefined && { Authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify(document),
      // The key follows no redirect.
      redirect: 'manual',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    return outcomeOf(response.status, fieldsOf(parse(await response.text())), serviceUrl);
  } catch (error) {
    return failed(noAnswer(error, serviceUrl));
  }
}

function outcomeOf(status: number, { ok, data, error }: Fields, serviceUrl: string): Outcome {
  if (ok === true) return { kind: 'done', report: fieldsOf(data) };
  const { code, message, details } = fieldsOf(error);
  const { errors, upstream } = fieldsOf(details);
  if (code === 'unauthorized' && upstream === undefined) {
    return failed(
      `The service at ${serviceUrl} refuses the key: set CLANKERBOT_API_KEY to one of the keys in its API_KEYS.`,
    );
  }
  const isOurs = typeof message === 'string' && ok === false && code !== 'not_found';
  if (!isOurs)
    return failed(`${serviceUrl} is no Clankerbot that knows this (status ${status}): check CLANKERBOT_URL.`);
  const fields = rowsOf(errors).map((one) => ({ path: textOf(one['path']), message: textOf(one['message']) }));
  return { kind: 'failed', message, fields };
}

function failed(message: string): Outcome {
  return { kind: 'failed', message, fields: [] };
}

function noAnswer(error: unknown, serviceUrl: string): string {
  // What happened to the connection is the cause of fetch's own error.
  const cause = error instanceof Error ? error.cause : undefined;
  const broke = cause instanceof Error && 'code' in cause && BROKEN.has(cause.code);
  if (broke || (error instanceof DOMException && error.name === 'TimeoutError')) {
    return `The service at ${serviceUrl} has not answered to the end; what it has done by then stays: plan tells what is left to do.`;
  }
  return `No service answers at ${serviceUrl}: start it with npm start, or set CLANKERBOT_URL to where it runs.`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
