import { Injectable, type NestMiddleware } from '@nestjs/common';
import { json, type NextFunction, type Request, type Response } from 'express';
import { AppError } from '../errors/app-error.js';
import { assertHarmlessJson } from './harmless-json.js';

/** The largest body taken, in bytes. */
export const BODY_LIMIT_BYTES = 1024 * 1024;

/** Reads a JSON object and refuses everything else: 413 by size, 415 by type, 400 by content. No body is an empty one. */
@Injectable()
export class JsonBodyMiddleware implements NestMiddleware {
  private readonly parse = json({ limit: BODY_LIMIT_BYTES, type: () => true, strict: false });

  use(request: Request, response: Response, next: NextFunction): void {
    if (!hasBody(request)) {
      request.body = {};
      return next();
    }
    if (!request.is('application/json')) {
      return next(
        new AppError('unsupported_media_type', 'The body must be JSON: send Content-Type: application/json.'),
      );
    }
    this.parse(request, response, (error?: unknown) => {
      try {
        if (error !== undefined) throw bodyError(error);
        assertObject(request.body);
        assertHarmlessJson(request.body);
        next();
      } catch (refused) {
        next(refused);
      }
    });
  }
}

function hasBody(request: Request): boolean {
  return request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
}

function assertObject(body: unknown): void {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new AppError('validation_error', 'The body must be a JSON object: fields in braces.');
  }
}

/** What body-parser found wrong, told in our words. */
function bodyError(error: unknown): AppError {
  switch (errorType(error)) {
    case 'entity.too.large':
      return new AppError('payload_too_large', `The body is larger than ${BODY_LIMIT_BYTES} bytes.`);
    case 'charset.unsupported':
      return new AppError('unsupported_media_type', 'The body must be JSON in UTF-8.');
    case 'encoding.unsupported':
      return new AppError('unsupported_media_type', 'The body may be compressed with gzip, deflate or br only.');
    case 'entity.parse.failed':
      return new AppError('validation_error', `The body is not valid JSON: ${reasonOf(error)}.`);
    default:
      return new AppError('validation_error', 'The body did not arrive whole; send it again.', { cause: error });
  }
}

function errorType(error: unknown): unknown {
  return error instanceof Error && 'type' in error ? error.type : undefined;
}

/** V8's message without the excerpt of the body that it quotes. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = /at position \d+(?: \(line \d+ column \d+\))?/.exec(message);
  return position ? `there is a mistake ${position[0]}` : 'it ends too early or holds something that is not JSON';
}
