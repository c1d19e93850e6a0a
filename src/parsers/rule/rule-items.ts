import { endOfWord, isBlank, skipBlanks } from './characters.js';
import { MAX_DEPTH, readPath, type Path } from './path.js';
import { quoted, RuleSyntaxError, type RuleErrorCode } from './rule-syntax-error.js';
import { habitAt } from './shell-habits.js';
import type { Span } from './span.js';
import { readJsonValue, readValue, type Value } from './value.js';

/** One parameter as it was written. */
export interface Item {
  readonly path: Path;
  readonly value: Value;
}

/**
 * { WS+ item } [ WS+ "#" comment ]
 *
 * Begins behind the operation. Items come one by one, so that the first error of the line is the one that is told.
 * @throws RuleSyntaxError
 */
export function* readItems(line: string, start: number): Generator<Item, void> {
  let at = skipBlanks(line, start);
  while (at < line.length && line[at] !== '#') {
    const item = readItem(line, at);
    yield item;
    at = skipBlanks(line, item.value.end);
  }
}

/** item = path ( "=" [ value ] | ":=" json ), up to a blank or the end */
function readItem(line: string, start: number): Item {
  const path = readPath(line, start);
  const value = readAssignment(line, path);
  if (value.end === line.length || isBlank(line[value.end])) return { path, value };
  const rest = { start: value.end, end: endOfWord(line, value.end) };
  throw expected(line, rest, 'EXPECTED_SPACE', 'expected a blank after the value', restAdvice(line, rest, path));
}

function readAssignment(line: string, path: Path): Value {
  const depth = MAX_DEPTH + 1 - path.segments.length;
  if (line[path.end] === '=') return readValue(line, path.end + 1, depth);
  if (line.startsWith(':=', path.end)) return readJsonValue(line, path.end + 2, depth, true);
  throw missingEquals(line, path);
}

/** Why there is more text directly behind a quoted value. */
function restAdvice(line: string, rest: Span, path: Path): string | undefined {
  if (line[rest.start] === ',') return `write a list as JSON: ${path.text}:=["a","b"]`;
  return line[rest.start - 1] === "'" ? 'put a value that holds an apostrophe in double quotes' : undefined;
}

function missingEquals(line: string, path: Path): RuleSyntaxError {
  const next = skipBlanks(line, path.end);
  const operator = line[next] === '=' ? '=' : line.startsWith(':=', next) ? ':=' : undefined;
  if (operator !== undefined) return spacedEquals(line, path, next, operator);
  const isAlone = next > path.end || next === line.length;
  const span = isAlone ? path : { start: path.end, end: endOfWord(line, path.end) };
  const hint = isAlone ? loneWordAdvice(line, path) : `write ${path.text}=value`;
  return expected(line, span, 'EXPECTED_EQUALS', `expected "=" after ${quoted(path.text)}`, hint);
}

function spacedEquals(line: string, path: Path, at: number, operator: '=' | ':='): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'EXPECTED_EQUALS',
    span: { start: path.end, end: skipBlanks(line, at + operator.length) },
    problem: `there are blanks before "${operator}"`,
    hint: `write ${path.text}${operator}value, without blanks`,
    suggestion: operator,
  });
}

/** Why a word may stand alone: what is left of it tells. */
function loneWordAdvice(line: string, path: Path): string {
  switch (line.slice(0, path.start).trimEnd().at(-1)) {
    case '=':
      return 'write the value right after "=", without blanks';
    case ';':
    case '&':
    case '|':
      return 'write one command per line, this is not a shell';
    default:
      return `write ${path.text}=value, or put a value that holds blanks in double quotes`;
  }
}

/** The error for text that cannot stand at the beginning of `span`. */
export function expected(
  line: string,
  span: Span,
  code: RuleErrorCode,
  problem: string,
  hint?: string,
): RuleSyntaxError {
  return habitAt(line, span.start, code) ?? new RuleSyntaxError({ code, span, problem, hint });
}
