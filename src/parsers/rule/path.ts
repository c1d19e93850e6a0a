import { endOfDigits, endOfName } from './characters.js';
import { clipped, RuleSyntaxError } from './rule-syntax-error.js';
import { habitAt } from './shell-habits.js';
import type { Span } from './span.js';

/** How deep parameters may be nested below a top-level one, whether by a path, by JSON, or by both together. */
export const MAX_DEPTH = 32;

/** One step of a path: a field of an object, an element of a list, or a new element at its end. */
export type Segment = Span &
  (
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'index'; readonly index: number }
    | { readonly kind: 'append' }
  );

/** Where in the parameters a value belongs. */
export interface Path extends Span {
  readonly segments: readonly Segment[];
  /** As it was written, shortened for messages. */
  readonly text: string;
}

/**
 * path = name { "." name | "[]" | "[" digits "]" }
 * @throws RuleSyntaxError EXPECTED_NAME, BAD_INDEX, TOO_DEEP, BAD_CHARACTER
 */
export function readPath(line: string, start: number): Path {
  const segments: Segment[] = [readName(line, start)];
  let end = segments[0]!.end;
  while (line[end] === '.' || line[end] === '[') {
    const segment = line[end] === '.' ? readName(line, end + 1) : readIndex(line, end);
    if (segments.length > MAX_DEPTH) throw tooDeep(segment);
    segments.push(segment);
    end = segment.end;
  }
  return { segments, text: clipped(line.slice(start, end)), start, end };
}

/** name = [A-Za-z_][A-Za-z0-9_-]* */
function readName(line: string, start: number): Segment {
  const end = endOfName(line, start);
  if (end === start) throw expectedName(line, start);
  return { kind: 'name', name: line.slice(start, end), start, end };
}

/** "[]" | "[" digits "]" */
function readIndex(line: string, start: number): Segment {
  const close = endOfDigits(line, start + 1);
  const span = { start, end: Math.min(close + 1, line.length) };
  if (line[close] !== ']') throw badIndex(span);
  return close === start + 1
    ? { kind: 'append', ...span }
    : { kind: 'index', index: Number(line.slice(start + 1, close)), ...span };
}

function expectedName(line: string, at: number): RuleSyntaxError {
  const habit = habitAt(line, at, 'EXPECTED_NAME');
  if (habit !== undefined) return habit;
  return new RuleSyntaxError({
    code: 'EXPECTED_NAME',
    span: { start: at, end: Math.min(at + 1, line.length) },
    problem: 'expected the name of a parameter',
    hint: 'a name begins with a letter or "_", as in body.name=value',
  });
}

function badIndex(span: Span): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'BAD_INDEX',
    span,
    problem: 'between "[" and "]" there is a number or nothing',
    hint: 'count elements from [0], or write [] for one more element',
  });
}

function tooDeep(span: Span): RuleSyntaxError {
  return new RuleSyntaxError({ code: 'TOO_DEEP', span, problem: `the path is nested deeper than ${MAX_DEPTH} levels` });
}
