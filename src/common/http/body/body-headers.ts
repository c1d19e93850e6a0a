import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '../../errors/app-error.js';

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?([^";\s]+)"?\s*)?(?:;.*)?$/i;
const FORM_TYPE = /^multipart\/form-data\s*(?:;|$)/i;
const UTF8 = /^utf-?8$/i;

/** What some senders put into `Content-Encoding` though it says how a body is compressed: theirs are as plain as without. */
const PLAIN: ReadonlySet<string> = new Set([
  '',
  'identity',
  'none',
  'plain',
  'binary',
  '7bit',
  '8bit',
  'utf-8',
  'utf8',
  'us-ascii',
  'ascii',
  'iso-8859-1',
]);

/** Whether a request has a body, as its headers tell. */
export function hasBody(headers: IncomingHttpHeaders): boolean {
  return headers['transfer-encoding'] !== undefined || declaredLength(headers) > 0;
}

/** The bytes that a body is said to have; 0 where nothing is said. */
export function declaredLength(headers: IncomingHttpHeaders): number {
  return Number(headers['content-length'] ?? 0);
}

/** Whether the sender waits for a `100 Continue` before it sends the body. */
export function expectsContinue({ expect }: IncomingHttpHeaders): boolean {
  return expect !== undefined && /(?:^|\W)100-continue(?:$|\W)/i.test(expect);
}

/** Whether a request brings a form, which may hold files. */
export function isForm(headers: IncomingHttpHeaders): boolean {
  return FORM_TYPE.test(headers['content-type'] ?? '');
}

/** How a body is compressed: the names in the order of the header, in lower case, known or not; none where it is plain. */
export function compressionsOf(headers: IncomingHttpHeaders): string[] {
  const names = (headers['content-encoding'] ?? '').split(',').map((name) => name.trim().toLowerCase());
  return names.filter((name) => !PLAIN.has(name));
}

/**
 * Refuses what is no JSON in UTF-8, by its headers.
 * @param what completes "… must be JSON", such as `The body`
 * @throws AppError unsupported_media_type
 */
export function assertJsonType(headers: IncomingHttpHeaders, what: string): void {
  const type = JSON_TYPE.exec(headers['content-type'] ?? '');
  if (type === null) {
    throw new AppError('unsupported_media_type', `${what} must be JSON: send Content-Type: application/json.`);
  }
  if (type[1] !== undefined && !UTF8.test(type[1])) {
    throw new AppError('unsupported_media_type', `${what} must be JSON in UTF-8.`);
  }
}
