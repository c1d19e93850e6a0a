import { HttpException } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { BODY_LIMIT_BYTES } from '../../common/http/body/body-rule.js';
import { tooLarge } from '../../common/http/body/read-body.js';
import { FILE_LIMIT_BYTES, FORM_LIMIT_BYTES, MAX_FILES } from './form-limits.js';

/** What multer tells about a form that it refuses. */
interface MulterError {
  readonly code?: unknown;
  readonly field?: unknown;
}

export function formTooLarge(): AppError {
  return tooLarge('The form', FORM_LIMIT_BYTES);
}

/** What was wrong with a form, told in our words. */
export function formError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { code, field } = causeOf(error);
  switch (code) {
    case 'LIMIT_FILE_SIZE':
      return new AppError('payload_too_large', `The file ${String(field)} is larger than ${FILE_LIMIT_BYTES} bytes.`);
    case 'LIMIT_FIELD_VALUE':
      return new AppError('payload_too_large', `The field ${String(field)} is larger than ${BODY_LIMIT_BYTES} bytes.`);
    case 'LIMIT_FILE_COUNT':
    case 'LIMIT_FIELD_COUNT':
      return new AppError(
        'validation_error',
        `The form has more than ${MAX_FILES} files or fields: it takes one field, action, and the files of its parameters.`,
      );
    default:
      return error instanceof HttpException
        ? new AppError('validation_error', `The form cannot be read: ${error.message}.`, { cause: error })
        : new AppError('validation_error', 'The body did not arrive whole; send it again.', { cause: error });
  }
}

function causeOf(error: unknown): MulterError {
  const cause = error instanceof Error ? error.cause : undefined;
  return typeof cause === 'object' && cause !== null ? cause : {};
}
