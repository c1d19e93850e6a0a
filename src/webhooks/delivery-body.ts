import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '../common/errors/app-error.js';
import { assertJsonType, compressionsOf } from '../common/http/body/body-headers.js';
import { parseJsonBody } from '../common/http/body/json-body.js';

/**
 * Reads the body of a delivery whose sender has been verified.
 * @returns what it holds: an object, or for batches a list
 * @throws AppError unsupported_media_type or validation_error
 */
export function readDeliveryBody(body: Buffer, headers: IncomingHttpHeaders): object {
  assertJsonType(headers, 'A delivery');
  if (compressionsOf(headers).length > 0) {
    // Clockify sends plain bodies; equal events must have equal bytes, which compression does not promise.
    throw new AppError('unsupported_media_type', 'A delivery must not be compressed.');
  }
  if (body.length === 0) throw new AppError('validation_error', 'The delivery has no body.');
  const payload = parseJsonBody(body, 'The body of the delivery');
  if (typeof payload !== 'object' || payload === null) {
    throw new AppError('validation_error', 'A delivery is a JSON object or a list, and this is neither.');
  }
  return payload;
}
