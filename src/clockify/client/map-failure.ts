import { AppError, type AppErrorOptions } from '../../common/errors/app-error.js';
import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { Operation } from '../../integrations/operation.js';
import type { Answer } from './answer.js';

/** What Clockify said, as `details.upstream` shows it (API.md 6). */
export interface UpstreamError {
  readonly status: number;
  readonly code: number | undefined;
  readonly message: string | undefined;
}

/**
 * The error that a run ends with when its last try failed. A write of which nobody knows whether it happened says so:
 * `details.outcome` is `unknown`.
 */
export function mapFailure(operation: Operation, answer: Answer): AppError {
  const mayHaveHappened = operation.risk !== 'read' && isUnclear(answer);
  const outcome = mayHaveHappened ? { outcome: 'unknown' } : {};
  const advice = mayHaveHappened ? ` ${unknownOutcome(operation)}` : '';
  if (answer.kind === 'not_sent') {
    return new AppError(
      'upstream_error',
      'Clockify cannot be reached; nothing was sent. Check the network and CLOCKIFY_BASE_URL.',
      {
        cause: answer.cause,
      },
    );
  }
  if (answer.kind === 'lost') {
    const timedOut = answer.reason === 'timeout';
    const what = timedOut ? 'Clockify did not answer in time.' : 'The answer of Clockify did not arrive whole.';
    return new AppError(timedOut ? 'upstream_timeout' : 'upstream_error', what + advice, {
      cause: answer.cause,
      ...(mayHaveHappened && { details: outcome }),
    });
  }
  const upstream = upstreamError(answer.status, answer.body);
  const { code, message } = classify(upstream);
  const options: AppErrorOptions = { details: { upstream, ...outcome } };
  if (code === 'rate_limited') return rateLimited(message, answer.retryAfterMs, options);
  return new AppError(code, message + advice, options);
}

/** Reads Clockify's error body; it may be empty, and anything else than `{message, code}` is not shown. */
export function upstreamError(status: number, body: unknown): UpstreamError {
  const fields = typeof body === 'object' && body !== null ? body : {};
  return {
    status,
    code: 'code' in fields && typeof fields.code === 'number' ? fields.code : undefined,
    message: 'message' in fields && typeof fields.message === 'string' ? fields.message.slice(0, 500) : undefined,
  };
}

/**
 * Status, code and message together tell what an error of Clockify means; the code alone does not, since 501 and 3000
 * are catch-alls (API.md 6).
 */
export function classify({ status, message = '' }: UpstreamError): { code: ErrorCode; message: string } {
  const said = message === '' ? `status ${status}` : message;
  switch (status) {
    case 400:
      return { code: badRequestCode(message), message: `Clockify refused the request: ${said}` };
    case 401:
      return {
        code: 'unauthorized',
        message: `Clockify refused the credential: ${said}. Check CLOCKIFY_API_KEY or CLOCKIFY_ADDON_TOKEN.`,
      };
    case 402:
    case 403:
      return {
        code: 'forbidden',
        message: `Clockify does not allow this: ${said}. The user's role or the workspace's plan may not permit it.`,
      };
    case 404:
      return message.startsWith('No static resource')
        ? { code: 'upstream_error', message: 'Clockify does not serve this operation under its known address.' }
        : { code: 'not_found', message: `Clockify did not find it: ${said}` };
    case 429:
      return { code: 'rate_limited', message: 'Clockify receives too many requests from this credential' };
    case 504:
      return { code: 'upstream_timeout', message: 'Clockify did not answer in time (status 504).' };
    default:
      return { code: 'upstream_error', message: `Clockify failed: ${said}.` };
  }
}

function badRequestCode(message: string): ErrorCode {
  // A missing name of a webhook is reported as a conflict too; that one is about the request (API.md 11.1).
  if (message.includes('Webhook already exists')) return 'validation_error';
  if (message.includes("doesn't belong to")) return 'not_found';
  if (message.includes('already exists') || message.startsWith('Cannot delete an active')) return 'conflict';
  return 'validation_error';
}

function isUnclear(answer: Answer): boolean {
  return answer.kind === 'lost' || (answer.kind === 'answered' && answer.status >= 500);
}

function unknownOutcome({ name }: Operation): string {
  return `Whether ${name} was carried out is not known: look in Clockify before you send it again.`;
}

function rateLimited(message: string, retryAfterMs: number | undefined, options: AppErrorOptions): AppError {
  if (retryAfterMs === undefined) {
    return new AppError(
      'rate_limited',
      `${message}; try again later. On a FREE workspace that may be in an hour.`,
      options,
    );
  }
  const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
  return new AppError('rate_limited', `${message}; try again in ${seconds} s.`, {
    ...options,
    retryAfterSeconds: seconds,
  });
}
