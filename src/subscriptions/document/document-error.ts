import { fieldError, type FieldProblem } from '../../common/http/validation.js';
import { checkDocument } from './check-document.js';
import type { SubscriptionsDocument } from './document.js';
import type { DocumentProblem } from './problem-list.js';

/** What is wrong, in words, without where it is. */
export function describeProblem({ message, suggestion }: DocumentProblem): string {
  return suggestion === undefined ? message : `${message}; did you mean "${suggestion}"?`;
}

/**
 * The document that a request carries.
 * @throws AppError validation_error with the path of everything that is wrong
 */
export function documentOf(value: unknown): SubscriptionsDocument {
  const { document, problems } = checkDocument(value);
  if (problems.length === 0) return document;
  throw fieldError(problems.map(fieldProblem));
}

function fieldProblem({ path, message, suggestion }: DocumentProblem): FieldProblem {
  const at = path.length === 0 ? 'The document' : path.join('.');
  return suggestion === undefined ? { path: at, message } : { path: at, message, suggestion };
}
