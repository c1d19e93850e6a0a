import type { ErrorCode } from '../../common/errors/error-catalogue.js';
import type { UpstreamError, UpstreamSystem } from '../../integrations/upstream/map-failure.js';

/** Clockify, as far as its failures have to be told (API.md 6). */
export const CLOCKIFY: UpstreamSystem = {
  name: 'Clockify',
  addressVariable: 'CLOCKIFY_BASE_URL',
  readError,
  isOwn,
  classify,
  limitHint: 'On a FREE workspace that may be in an hour.',
};

/** Reads Clockify's error body; it may be empty, and anything else than `{message, code}` is not shown. */
function readError(status: number, body: unknown): UpstreamError {
  const fields = typeof body === 'object' && body !== null ? body : {};
  return {
    status,
    code: 'code' in fields && typeof fields.code === 'number' ? fields.code : undefined,
    message: 'message' in fields && typeof fields.message === 'string' ? fields.message.slice(0, 500) : undefined,
  };
}

/**
 * Whether it is Clockify that failed. Its errors are `{message, code}`; without a body were seen some 4xx and 500. What else
 * has no such body may come from anything between (API.md 6).
 */
function isOwn(status: number, body: unknown): boolean {
  const { code, message } = readError(status, body);
  if (body === undefined || isEmpty(body)) return status <= 500;
  return status > 500 ? code !== undefined && message !== undefined : code !== undefined || message !== undefined;
}

/** An object without fields tells as much as no body. */
function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && !Array.isArray(body) && Object.keys(body).length === 0;
}

/**
 * Status, code and message together tell what an error of Clockify means; the code alone does not, since 501 and 3000
 * are catch-alls (API.md 6).
 */
function classify({ status, message = '' }: UpstreamError): { code: ErrorCode; message: string } {
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
    case 409:
      return { code: 'conflict', message: `Clockify refuses it as things are: ${said}` };
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
