import { visible } from './characters.js';
import type { Span } from './span.js';

/** Everything that can be wrong with a rule line. */
export type RuleErrorCode =
  | 'BAD_CHARACTER'
  | 'BAD_ESCAPE'
  | 'BAD_INDEX'
  | 'BAD_JSON'
  | 'CONFLICT'
  | 'DUPLICATE'
  | 'EXPECTED_DOT'
  | 'EXPECTED_EQUALS'
  | 'EXPECTED_NAME'
  | 'EXPECTED_SPACE'
  | 'INDEX_GAP'
  | 'QUOTE_IN_BARE'
  | 'TOO_DEEP'
  | 'TOO_LONG'
  | 'TYPE'
  | 'UNCLOSED_QUOTE'
  | 'UNKNOWN_INTEGRATION'
  | 'UNKNOWN_OPERATION'
  | 'UNKNOWN_PARAMETER';

/** What is wrong, where, and what to write instead. */
export interface RuleProblem {
  readonly code: RuleErrorCode;
  readonly span: Span;
  readonly problem: string;
  /** What to do about it; without one, a suggestion is offered as "did you mean". */
  readonly hint?: string | undefined;
  /** Text that may stand in place of the span. */
  readonly suggestion?: string | undefined;
}

/** Nobody compares more than this; and an answer stays small, whatever the line. */
const MAX_SUGGESTION = 200;

/** The only error that the rule parser throws. Columns count UTF-16 units, the first is 1. */
export class RuleSyntaxError extends Error {
  override readonly name = 'RuleSyntaxError';
  readonly code: RuleErrorCode;
  /** At most one beyond the end of the line. */
  readonly column: number;
  /** How much of the line is meant; 0 where something is missing at its end. */
  readonly length: number;
  /** Text that may stand in place of what is meant. */
  readonly suggestion: string | undefined;

  constructor({ code, span, problem, hint, suggestion }: RuleProblem) {
    const column = span.start + 1;
    const advice = hint ?? (suggestion === undefined ? undefined : `did you mean "${clipped(suggestion)}"?`);
    super(`${problem} (column ${column})${advice === undefined ? '' : `; ${advice}`}`);
    this.code = code;
    this.column = column;
    this.length = span.end - span.start;
    this.suggestion = suggestion !== undefined && suggestion.length <= MAX_SUGGESTION ? suggestion : undefined;
  }
}

const MAX_QUOTED = 60;

/** A piece of the line for use in a message: short, with nothing invisible. */
export function clipped(text: string): string {
  return text.length <= MAX_QUOTED ? visible(text) : `${visible(text.slice(0, MAX_QUOTED))}…`;
}

/** The same in quotes. */
export function quoted(text: string): string {
  return `"${clipped(text)}"`;
}

const MAX_LISTED = 12;

/** Advice that lists the known names, as long as they are few. */
export function listedNames(known: readonly string[]): string | undefined {
  return known.length === 0 || known.length > MAX_LISTED ? undefined : `known are ${known.join(', ')}`;
}

const WINDOW = 80;

/**
 * Two lines for a person: the line, and a caret below the place that is meant.
 * Of a long line only the surroundings of that place are shown.
 */
export function excerptOf(line: string, { column, length }: Pick<RuleSyntaxError, 'column' | 'length'>): string {
  const at = Math.min(column - 1, line.length);
  const start = Math.max(0, Math.min(at - WINDOW / 2, line.length - WINDOW));
  const end = Math.min(line.length, start + WINDOW);
  const cutBefore = start > 0 ? '…' : '';
  const cutAfter = end < line.length ? '…' : '';
  const carets = Math.max(1, Math.min(length, end - at));
  return [
    `${cutBefore}${visible(line.slice(start, end))}${cutAfter}`,
    `${' '.repeat(cutBefore.length + at - start)}${'^'.repeat(carets)}`,
  ].join('\n');
}
