import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HttpAdapterHost } from '@nestjs/core';
import { PinoLogger } from 'nestjs-pino';
import { failureAnswer } from '../http/failure-answer.js';
import { requestIdOf } from '../http/request-id.js';
import { RepeatedLines } from '../logging/repeated-lines.js';
import type { AppError } from './app-error.js';
import { statusOf } from './error-catalogue.js';
import { mapError } from './map-error.js';

/** The one place where a failure becomes an answer. */
@Catch()
export class AllExceptionsFilter implements ExceptionFilter {
  constructor(
    private readonly logger: PinoLogger,
    private readonly adapterHost: HttpAdapterHost,
    private readonly repeated: RepeatedLines,
  ) {
    logger.setContext(AllExceptionsFilter.name);
  }

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const error = mapError(thrown);
    this.log(error, thrown);
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

  /** While something is away, everybody is told so; the log is told how many were. */
  private log(error: AppError, thrown: unknown): void {
    const fields = { err: error.cause ?? error };
    if (error.code === 'internal_error') this.logger.error({ err: thrown }, 'request failed');
    else if (error.code === 'unavailable') {
      this.repeated.tell(`unavailable: ${error.message}`, (count) =>
        this.logger.warn({ ...fields, ...(count > 1 && { count }) }, error.message),
      );
    } else if (statusOf(error.code) >= 500) this.logger.warn(fields, error.message);
  }
}
