import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HttpAdapterHost } from '@nestjs/core';
import { PinoLogger } from 'nestjs-pino';
import { failureAnswer } from '../http/failure-answer.js';
import { requestIdOf } from '../http/request-id.js';
import { statusOf } from './error-catalogue.js';
import { mapError } from './map-error.js';

/** The one place where a failure becomes an answer. */
@Catch()
export class AllExceptionsFilter implements ExceptionFilter {
  constructor(
    private readonly logger: PinoLogger,
    private readonly adapterHost: HttpAdapterHost,
  ) {
    logger.setContext(AllExceptionsFilter.name);
  }

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const error = mapError(thrown);
    if (error.code === 'internal_error') this.logger.error({ err: thrown }, 'request failed');
    else if (statusOf(error.code) >= 500) this.logger.warn({ err: error.cause ?? error }, error.message);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(error.retryAfterSeconds));
    if (error.code === 'unauthorized' && error.details?.['upstream'] === undefined) {
      response.setHeader('WWW-Authenticate', 'Bearer');
    }
    this.adapterHost.httpAdapter.reply(response, failureAnswer(error, requestIdOf(request)), statusOf(error.code));
  }
}
