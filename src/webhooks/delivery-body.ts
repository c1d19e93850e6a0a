import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '../common/errors/app-error.js';
import { assertHarmlessJson } from '../common/http/harmless-json.js';

const JSON_TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?([^";\s]+)"?\s*)?(?:;.*)?$/i;

/**
 * Reads the body of a delivery whose sender has been verified.
 * @returns what it holds: an object, or for batches a list
 * @throws AppError unsupported_media_type or validation_error
 */
export function readDeliveryBody(body: Buffer, headers: IncomingHttpHeaders): object {
  assertReadable(headers);
  const payload = parse(decode(body));
  if (typeof payload !== 'object' || payload === null) {
    throw new AppError('validation_error', 'A delivery is a JSON object or a list, and this is neither.');
  }
  assertHarmlessJson(payload);
  return payload;
}

function assertReadable(headers: IncomingHttpHeaders): void {
  const type = JSON_TYPE.exec(headers['content-type'] ?? '');
  if (type === null) {
    throw new AppError('unsupported_media_type', 'A delivery must be JSON: send Content-Type: application/json.');
  }
  if (type[1] !== undefined && !/^utf-?8$/i.test(type[1])) {
    throw new AppError('unsupported_media_type', 'A delivery must be JSON in UTF-8.');
  }
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    // Clockify sends plain bodies; equal events must have equal bytes, which compression does not promise.
    throw new AppError('unsupported_media_type', 'A delivery must not be compressed.');
  }
}

function decode(body: Buffer): string {
  if (body.length === 0) throw new AppError('validation_error', 'The delivery has no body.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw new AppError('validation_error', 'The body of the delivery is not valid UTF-8.', { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('validation_error', 'The body of the delivery is not valid JSON.', { cause });
  }
}
