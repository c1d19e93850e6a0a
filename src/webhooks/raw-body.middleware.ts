import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import getRawBody from 'raw-body';
import { AppError } from '../common/errors/app-error.js';
import { BODY_LIMIT_BYTES } from '../common/http/json-body.middleware.js';
import { RefusedDeliveries } from './refused-deliveries.js';

/**
 * Reads the body as bytes and nothing more: what a stranger sent is neither inflated nor parsed before the guard has
 * looked at the headers.
 */
@Injectable()
export class RawBodyMiddleware implements NestMiddleware {
  constructor(private readonly refusals: RefusedDeliveries) {}

  use(request: Request, _response: Response, next: NextFunction): void {
    getRawBody(request, { limit: BODY_LIMIT_BYTES, length: request.headers['content-length'] ?? null }).then(
      (body) => {
        request.body = body;
        next();
      },
      (error: unknown) => {
        const refusal = refusalOf(error);
        this.refusals.add(refusal);
        next(refusal);
      },
    );
  }
}

function refusalOf(error: unknown): AppError {
  const type = error instanceof Error && 'type' in error ? error.type : undefined;
  return type === 'entity.too.large'
    ? new AppError('payload_too_large', `The body is larger than ${BODY_LIMIT_BYTES} bytes.`)
    : new AppError('validation_error', 'The body did not arrive whole; send it again.', { cause: error });
}
