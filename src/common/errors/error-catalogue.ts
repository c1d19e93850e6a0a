/**
 * Every way a request can fail, one to one with the HTTP status it is answered with.
 * Callers branch on the code; the status is for intermediaries.
 */
export const ERROR_CATALOGUE = {
  validation_error: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  rate_limited: 429,
  internal_error: 500,
  upstream_error: 502,
  unavailable: 503,
  upstream_timeout: 504,
} as const;

/** A code from the catalogue. */
export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** The HTTP status of a code. */
export function statusOf(code: ErrorCode): number {
  return ERROR_CATALOGUE[code];
}

const CODES = Object.keys(ERROR_CATALOGUE).filter(isErrorCode);
const CODE_BY_STATUS = new Map<number, ErrorCode>(CODES.map((code) => [ERROR_CATALOGUE[code], code]));

/** The code of an HTTP status; a status the catalogue does not have falls back to its class. */
export function codeOf(status: number): ErrorCode {
  return CODE_BY_STATUS.get(status) ?? (status >= 400 && status < 500 ? 'validation_error' : 'internal_error');
}

function isErrorCode(name: string): name is ErrorCode {
  return Object.hasOwn(ERROR_CATALOGUE, name);
}
