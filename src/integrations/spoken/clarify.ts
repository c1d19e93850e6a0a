import { AppError } from '../../common/errors/app-error.js';

/** What a question to the person is about. */
export interface Clarification {
  /** The arguments that have to be said. */
  readonly missing: readonly string[];
  /** What may have been meant. */
  readonly candidates?: readonly unknown[];
}

/** The error for what was said and is not enough: a question to the person. */
export function clarify(message: string, { missing, candidates = [] }: Clarification): AppError {
  return new AppError('validation_error', message, { details: { kind: 'clarify', missing, candidates } });
}
