import type { Redactor } from './redact-secrets.js';

/** The bytes of a JSON document with secrets blacked out; the same bytes where there is none. */
export function redactBody(body: Buffer, redact: Redactor['json']): Buffer {
  const text = body.toString('utf8');
  const clean = redact(text);
  return clean === text ? body : Buffer.from(clean);
}
