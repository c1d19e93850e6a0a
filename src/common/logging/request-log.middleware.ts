import type { IncomingMessage, ServerResponse } from 'node:http';
import { harmlessPath } from '../http/harmless-path.js';
import { requestIdOf } from '../http/request-id.js';
import type { RootLogger } from './root-logger.js';

/** Express keeps the whole address here when a router takes parts of it away. */
type LoggedRequest = IncomingMessage & { readonly originalUrl?: string };

/**
 * Gives every request a logger that carries its id, and writes one line when it is over; never a header, a query or a
 * body. pino-http does the same at several times the cost, most of it for things that are not logged here.
 */
export function requestLogMiddleware(
  root: RootLogger,
): (request: LoggedRequest, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const startedAt = performance.now();
    const log = root.child({ request_id: requestIdOf(request) });
    request.log = log;
    response.once('close', () => {
      const status = response.statusCode;
      const path = pathOf(request);
      const duration_ms = Math.round(performance.now() - startedAt);
      const fields = { method: request.method, path, status, duration_ms };
      const cut = response.writableFinished ? '' : ' (the caller did not wait for the answer)';
      log[levelFor(status)](fields, `${request.method} ${path} ${status}${cut}`);
    });
    next();
  };
}

function levelFor(status: number): 'info' | 'warn' | 'error' {
  if (status >= 500) return 'error';
  return status >= 400 ? 'warn' : 'info';
}

/** The path without its query, which may hold what a person typed, and without whom it is about. */
function pathOf({ originalUrl, url = '' }: LoggedRequest): string {
  const whole = originalUrl ?? url;
  const query = whole.indexOf('?');
  return harmlessPath(query < 0 ? whole : whole.slice(0, query));
}
