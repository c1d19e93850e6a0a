import { AppError } from '../../common/errors/app-error.js';
import type { NoAction } from './review-answer.js';

const MAX_SAY_LENGTH = 300;
const MAX_NAME_LENGTH = 80;
const MAX_MISSING = 20;

/** The error for a text that the LLM read and that is no action. What the model says is shown as plain, short text. */
export function noActionError({ kind, candidate, missing, say, args, candidates }: NoAction): AppError {
  const names = missing.slice(0, MAX_MISSING).map((name) => plain(name, MAX_NAME_LENGTH));
  return new AppError('validation_error', plain(say, MAX_SAY_LENGTH) || ourWords(kind, candidate, names), {
    details: {
      kind,
      missing: names,
      candidates: candidates ?? (candidate === undefined ? [] : [candidate]),
      ...(candidate !== undefined && { operation: candidate, args: args ?? {} }),
    },
  });
}

function ourWords(kind: NoAction['kind'], candidate: string | undefined, missing: readonly string[]): string {
  if (kind === 'refuse')
    return 'Nothing in the catalogue does what the text asks; GET /integrations lists what there is.';
  if (missing.length === 0) return 'It is not clear what the text asks: name one thing to do, and everything it needs.';
  return `The text does not tell what ${candidate ?? 'this'} needs: add ${missing.join(', ')}.`;
}

/** Text without line breaks and invisible characters, shortened. */
function plain(text: string, maxLength: number): string {
  const clean = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return clean.length > maxLength ? `${clean.slice(0, maxLength - 1)}…` : clean;
}
