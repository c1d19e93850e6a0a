import { endOfWord, isUnusualSpace } from './characters.js';
import { readJson, type JsonValue } from './json-text.js';
import { readDoubleQuoted, readSingleQuoted } from './quoted-text.js';
import { RuleSyntaxError } from './rule-syntax-error.js';
import { lineContinuationAt, typographyAt } from './shell-habits.js';
import type { Read, Span } from './span.js';

/**
 * A value as it was written. Bare text means what the schema says; quoted text is always text;
 * JSON says its type itself, and `explicit` (`:=`) that it is meant to.
 */
export type Value = Span &
  (
    | { readonly kind: 'bare'; readonly text: string }
    | { readonly kind: 'quoted'; readonly text: string }
    | { readonly kind: 'json'; readonly json: JsonValue; readonly explicit: boolean }
  );

/**
 * value = dq | sq | json-object | json-array | bare
 *
 * `depth` is how many objects and arrays may be opened.
 * @throws RuleSyntaxError
 */
export function readValue(line: string, start: number, depth: number): Value {
  switch (line[start]) {
    case '"':
      return quotedValue(readDoubleQuoted(line, start), start);
    case "'":
      return quotedValue(readSingleQuoted(line, start), start);
    case '{':
    case '[':
      return readJsonValue(line, start, depth, false);
    default:
      return readBare(line, start);
  }
}

/** The value after `:=`, or one that begins with a bracket. */
export function readJsonValue(line: string, start: number, depth: number, explicit: boolean): Value {
  const { value, end } = readJson(line, start, depth);
  return { kind: 'json', json: value, explicit, start, end };
}

function quotedValue({ value, end }: Read<string>, start: number): Value {
  return { kind: 'quoted', text: value, start, end };
}

/** bare = [ up to white space, without '"' ] */
function readBare(line: string, start: number): Value {
  const end = endOfWord(line, start);
  const text = line.slice(start, end);
  if (text !== '') assertBare(line, text, start, end);
  return { kind: 'bare', text, start, end };
}

function assertBare(line: string, text: string, start: number, end: number): void {
  const habit = typographyAt(line, start) ?? unusualSpaceIn(line, start, end) ?? lineContinuationAt(line, end - 1);
  if (habit !== undefined) throw habit;
  const quote = text.indexOf('"');
  if (quote === -1) return;
  throw new RuleSyntaxError({
    code: 'QUOTE_IN_BARE',
    span: { start: start + quote, end: start + quote + 1 },
    problem: 'a value that holds a double quote has to be quoted as a whole',
    hint: 'put it in single quotes, or in double quotes with \\" inside',
  });
}

function unusualSpaceIn(line: string, start: number, end: number): RuleSyntaxError | undefined {
  for (let at = start; at < end; at++) {
    if (isUnusualSpace(line[at])) return typographyAt(line, at);
  }
  return undefined;
}
