import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import getRawBody from 'raw-body';
import { AppError } from '../../errors/app-error.js';
import { BODY_LIMIT_BYTES } from './body-rule.js';
import { compressionsOf, expectsContinue } from './body-headers.js';

type Inflate = (sent: Buffer, options: { readonly maxOutputLength: number }) => Promise<Buffer>;

const INFLATERS: Readonly<Record<string, Inflate>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Lets a sender go on that waits to be asked for its body. Called when it is known who asks, and not before. */
export function askForBody(request: IncomingMessage, response: ServerResponse): void {
  if (expectsContinue(request.headers) && !response.headersSent) response.writeContinue();
}

/**
 * Reads a body as it was sent.
 * @throws AppError payload_too_large, or validation_error where it does not arrive whole
 */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const length = request.headers['content-length'] ?? null;
  return getRawBody(request, { limit: BODY_LIMIT_BYTES, length }).catch((error: unknown) => {
    throw refusalOf(error);
  });
}

/**
 * Reads a body and inflates it where it is compressed; the limit holds for both.
 * @throws AppError payload_too_large, unsupported_media_type, or validation_error where it does not arrive whole
 */
export async function readInflated(request: IncomingMessage): Promise<Buffer> {
  const [compression, ...others] = compressionsOf(request.headers);
  if (compression === undefined) return readBytes(request);
  const inflateAll = INFLATERS[compression];
  if (inflateAll === undefined || others.length > 0) {
    throw new AppError('unsupported_media_type', 'The body may be compressed once, with gzip, deflate or br.');
  }
  const sent = await readBytes(request);
  return inflateAll(sent, { maxOutputLength: BODY_LIMIT_BYTES }).catch((cause: unknown) => {
    if (field(cause, 'code') === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    throw new AppError('validation_error', 'The body is not compressed as Content-Encoding says.', { cause });
  });
}

/** @param what completes "… is larger than", such as `The form` */
export function tooLarge(what = 'The body', limitBytes = BODY_LIMIT_BYTES): AppError {
  return new AppError('payload_too_large', `${what} is larger than ${limitBytes} bytes.`);
}

function refusalOf(error: unknown): AppError {
  return field(error, 'type') === 'entity.too.large'
    ? tooLarge()
    : new AppError('validation_error', 'The body did not arrive whole; send it again.', { cause: error });
}

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}
