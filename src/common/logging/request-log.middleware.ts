import type { IncomingMessage, ServerResponse } from 'node:http';
import { harmlessPath } from '../http/harmless-path.js';
import { requestIdOf } from '../http/request-id.js';
import type { RefusalLog } from './refusal-log.js';
import type { RepeatedLines } from './repeated-lines.js';
import type { RootLogger } from './root-logger.js';

/** Express keeps the whole address here when a router takes parts of it away. */
type LoggedRequest = IncomingMessage & { readonly originalUrl?: string };

/** Routes whose lines would flood the log; paths in lower case, without a slash at the end. */
export interface QuietRoutes {
  /** Asked every few seconds for ever: a success is worth a line for whoever debugs. */
  readonly probes: readonly string[];
  /** Asked again and again by machines as long as the answer is 503: those are summed up, as those of probes are. */
  readonly retried: readonly string[];
}

/** What sums up lines of which there are too many. */
export interface Floods {
  readonly repeated: RepeatedLines;
  readonly refusals: RefusalLog;
}

/**
 * Gives every request a logger that carries its id, and writes one line when it is over; never a header, a query or a
 * body. pino-http does the same at several times the cost, most of it for things that are not logged here.
 */
export function requestLogMiddleware(
  root: RootLogger,
  { repeated, refusals }: Floods,
  { probes, retried }: QuietRoutes,
): (request: LoggedRequest, response: ServerResponse, next: () => void) => void {
  const probed = new Set(probes);
  const summedUp = new Set([...probes, ...retried]);
  return (request, response, next) => {
    const startedAt = performance.now();
    const log = root.child({ request_id: requestIdOf(request) });
    request.log = log;
    response.once('close', () => {
      const { statusCode: status } = response;
      const { method } = request;
      const path = pathOf(request);
      const route = routeOf(path);
      const fields = { method, path, status, duration_ms: Math.round(performance.now() - startedAt) };
      const cut = response.writableFinished ? '' : ' (the caller did not wait for the answer)';
      const line = `${method} ${path} ${status}${cut}`;
      if (status === UNAVAILABLE && summedUp.has(route)) {
        repeated.tell(`${method} ${route} ${status}`, (count) =>
          log.warn(count > 1 ? { ...fields, count } : fields, count > 1 ? `${line} (${count} times)` : line),
        );
      } else if (isRefusal(status) ? !refusals.admits(status) : status < 400 && probed.has(route)) {
        log.debug(fields, line);
      } else log[levelFor(status)](fields, line);
    });
    next();
  };
}

/** What the service answers on purpose while something is away; nothing of ours is broken. */
const UNAVAILABLE = 503;

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}

function levelFor(status: number): 'info' | 'warn' | 'error' {
  if (status >= 500 && status !== UNAVAILABLE) return 'error';
  return status >= 400 ? 'warn' : 'info';
}

/** Express takes paths in any case, and with a slash at the end. */
function routeOf(path: string): string {
  return (path.endsWith('/') ? path.slice(0, -1) : path).toLowerCase();
}

/** The path without its query, which may hold what a person typed, and without whom it is about. */
function pathOf({ originalUrl, url = '' }: LoggedRequest): string {
  const whole = originalUrl ?? url;
  const query = whole.indexOf('?');
  return harmlessPath(query < 0 ? whole : whole.slice(0, query));
}
