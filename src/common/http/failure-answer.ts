import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { AppError } from '../errors/app-error.js';
import { ERROR_CATALOGUE, type ErrorCode } from '../errors/error-catalogue.js';
import { REQUEST_ID_SCHEMA } from './answers.decorator.js';

/** What failed. */
class Failure {
  @ApiProperty({ enum: Object.keys(ERROR_CATALOGUE), description: 'One to one with the status' })
  readonly code!: ErrorCode;

  @ApiProperty({ description: 'For people: what is wrong, and what to do about it' })
  readonly message!: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description:
      'For programs, such as `errors` with the path of every wrong field, `upstream` {status, code, message} with what ' +
      'Clockify or Slack said, or `between` {status, contentType, excerpt, redirectsTo} where something else answered: a ' +
      'proxy, a login page',
  })
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Every answer that is no success. */
export class FailureAnswer {
  @ApiProperty({ enum: [false] })
  readonly ok!: boolean;

  @ApiProperty()
  readonly error!: Failure;

  @ApiProperty(REQUEST_ID_SCHEMA)
  readonly requestId!: string;
}

/** What a request is answered that failed. */
export function failureAnswer({ code, message, details }: AppError, requestId: string): FailureAnswer {
  return { ok: false, error: { code, message, ...(details && { details }) }, requestId };
}
