import { AppError } from '../common/errors/app-error.js';

import { looksLikeRule } from './rule/looks-like-rule.js';
import { excerptOf, type RuleSyntaxError } from './rule/rule-syntax-error.js';

/** Shown to whoever does not write commands yet. */
const EXAMPLE = 'for example clockify.create_client workspaceId=ID body.name="New Client"';

/** The error for a text that no parser understands: what is wrong, where, and what was probably meant. */
export function notUnderstood(
  text: string,
  error: RuleSyntaxError,
  details: Readonly<Record<string, unknown>>,
): AppError {
  const message = looksLikeRule(text) ? error.message : `${error.message}, ${EXAMPLE}`;
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
