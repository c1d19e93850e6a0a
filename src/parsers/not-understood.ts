import { AppError } from '../common/errors/app-error.js';

import { looksLikeRule } from './rule/looks-like-rule.js';
import { excerptOf, type RuleSyntaxError } from './rule/rule-syntax-error.js';

/**
 * The error for a text that no parser understands: what is wrong, where, and what was probably meant.
 * @param exampleLine shown to whoever does not write lines yet
 */
export function notUnderstood(
  text: string,
  error: RuleSyntaxError,
  details: Readonly<Record<string, unknown>>,
  exampleLine: string | undefined,
): AppError {
  const isOpen = looksLikeRule(text) || exampleLine === undefined;
  const message = isOpen ? error.message : `${error.message}, for example ${exampleLine}`;
  return new AppError('validation_error', message, {
    cause: error,
    details: {
      kind: 'clarify',
      missing: [],
      candidates: error.suggestion === undefined ? [] : [error.suggestion],
      reason: error.code,
      position: { column: error.column, length: error.length },
      excerpt: excerptOf(text, error),
      ...details,
    },
  });
}
