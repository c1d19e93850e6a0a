import type { ValidationError, ValidationPipeOptions } from '@nestjs/common';
import { AppError } from '../errors/app-error.js';

/** One thing that is wrong with a request: where, what, and what was probably meant. */
export interface FieldProblem {
  /** Dotted path from the body or the parameters, such as `params.body.name`. */
  readonly path: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** The one validation_error for wrong fields: the first problem is the message, all of them are in the details. */
export function fieldError(problems: readonly FieldProblem[]): AppError {
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const message = first === undefined ? 'The request is not valid' : `${first.path} ${first.message}`;
  return new AppError('validation_error', `${message}${more}.`, { details: { errors: problems } });
}

/** Bodies and queries are checked against their DTO; a field the DTO does not know is refused. */
export const VALIDATION_OPTIONS: ValidationPipeOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  exceptionFactory: (errors: ValidationError[]) => fieldError(errors.flatMap((error) => problemsOf(error))),
};

function problemsOf(error: ValidationError, prefix = ''): FieldProblem[] {
  const path = prefix + error.property;
  return [...ownProblemsOf(error, path), ...(error.children ?? []).flatMap((child) => problemsOf(child, `${path}.`))];
}

function ownProblemsOf({ constraints = {}, property, value }: ValidationError, path: string): FieldProblem[] {
  const broken = Object.entries(constraints);
  // What is not there breaks every rule; that it is not there says it all.
  if (value === undefined && broken.length > 0) return [{ path, message: 'is required' }];
  return broken.map(([name, message]) => ({
    path,
    message: name === 'whitelistValidation' ? 'is not a known field' : message.replace(`${property} `, ''),
  }));
}
