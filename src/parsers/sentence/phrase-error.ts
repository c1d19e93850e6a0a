import { AppError } from '../../common/errors/app-error.js';
import type { NotUnderstoodPhrase } from './understanding.js';

/** The error for a sentence of which nothing is done: what to say instead, and what was understood all the same. */
export function phraseError(
  { kind, operation, args, missing, candidates, message, reason }: NotUnderstoodPhrase,
  details: Readonly<Record<string, unknown>>,
): AppError {
  return new AppError('validation_error', message, {
    details: {
      kind,
      missing,
      candidates,
      ...(reason !== undefined && { reason }),
      ...(operation !== undefined && { operation, args }),
      ...details,
    },
  });
}
