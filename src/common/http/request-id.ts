import type { IncomingMessage, ServerResponse } from 'node:http';
import { idFactory } from '../ids/id-factory.js';

/** The header that carries the request id in both directions. */
export const REQUEST_ID_HEADER = 'X-Request-ID';

const WELL_FORMED = /^[A-Za-z0-9._-]{1,128}$/;

/**
 * Gives every request its id, before anything else can answer it: the caller's where it is well formed, for an id is
 * copied into logs and must be harmless, else a new ULID.
 */
export function requestIdMiddleware(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const newId = idFactory();
  return (request, response, next) => {
    const sent = request.headers['x-request-id'];
    const id = typeof sent === 'string' && WELL_FORMED.test(sent) ? sent : newId(Date.now());
    request.id = id;
    response.setHeader(REQUEST_ID_HEADER, id);
    next();
  };
}

/** The id that the request was given when it came in. */
export function requestIdOf({ id }: IncomingMessage): string {
  return typeof id === 'string' ? id : '';
}
