import { AppError } from '../common/errors/app-error.js';
import { excerpt } from './rule/excerpt.js';
import type { RuleSyntaxError } from './rule/rule-syntax-error.js';

/** The error for a text that no parser understands: what is wrong, where, and what was probably meant. */
export function notUnderstood(
  text: string,
  error: RuleSyntaxError,
  details: Readonly<Record<string, unknown>>,
): AppError {
  return new AppError('validation_error', error.message, {
    cause: error,
    details: {
      kind: 'clarify',
      missing: [],
      candidates: error.suggestion === undefined ? [] : [error.suggestion],
      reason: error.code,
      position: { column: error.column, length: error.length },
      excerpt: excerpt(text, error),
      ...details,
    },
  });
}
