import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * For answers that are data and no page: nothing may be loaded by them, no page may show them, no cache may keep them.
 * Pages get helmet's whole set.
 */
const HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'],
  ['Cache-Control', 'no-store'],
];

/** Sets the headers that keep an answer from being misused. */
export function securityHeaders(_request: IncomingMessage, response: ServerResponse, next: () => void): void {
  for (const [name, value] of HEADERS) response.setHeader(name, value);
  next();
}
