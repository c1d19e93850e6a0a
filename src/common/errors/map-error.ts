import { HttpException } from '@nestjs/common';
import { AppError } from './app-error.js';
import { codeOf } from './error-catalogue.js';

/**
 * Turns anything thrown into an error of the catalogue. What we did not foresee becomes an internal_error
 * whose text gives nothing away; the original stays with it as the cause, for the log.
 */
export function mapError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof HttpException) return fromHttpException(error);
  return new AppError(
    'internal_error',
    'Something went wrong on our side. The request id leads to the details in the log.',
    { cause: error },
  );
}

function fromHttpException(error: HttpException): AppError {
  const code = codeOf(error.getStatus());
  const message = code === 'not_found' ? `${error.message}; /docs lists every route.` : error.message;
  return new AppError(code, message, { cause: error });
}
