import type { IncomingMessage } from 'node:http';
import { ulid } from 'ulid';

/** The header that carries the request id in both directions. */
export const REQUEST_ID_HEADER = 'X-Request-ID';

const WELL_FORMED = /^[A-Za-z0-9._-]{1,128}$/;

/** The caller's request id when it is well formed, else a new ULID: an id is copied into logs and must be harmless. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && WELL_FORMED.test(header) ? header : ulid();
}

/** The id the request was given when it came in. */
export function requestIdOf(request: IncomingMessage): string {
  return typeof request.id === 'string' ? request.id : requestIdFrom(request.headers['x-request-id']);
}
