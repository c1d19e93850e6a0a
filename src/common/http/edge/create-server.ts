import { createServer, type RequestListener, type Server } from 'node:http';
import { refuseMalformed } from './refuse-malformed.js';

/** How long a client may take to send its headers, and its whole request. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
/** How often it is looked whether somebody took longer; Node's 30 s would make 40 of the 10. */
const CHECKED_EVERY_MS = 1_000;
/** Longer than the idle time of common load balancers, so that they and not we close idle connections. */
const KEEP_ALIVE_MS = 65_000;
/** How long nothing may move on a connection: longer than the longest run, shorter than for ever. */
const SILENCE_MS = 120_000;

/** The server that stands at the edge, with its limits. */
export function createEdgeServer(listener: RequestListener): Server {
  const server = createServer({ connectionsCheckingInterval: CHECKED_EVERY_MS }, listener);
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.timeout = SILENCE_MS;
  server.on('clientError', refuseMalformed());
  // Node would ask for every body at once; ours are asked for when it is known who sends them (read-body.ts).
  server.on('checkContinue', (request, response) => server.emit('request', request, response));
  // An expectation that nobody knows may be ignored (RFC 9110, 10.1.1).
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  return server;
}
