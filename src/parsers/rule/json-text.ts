import { endOfWord, isBlank, skipBlanks } from './characters.js';
import { isNumeral, numberOf } from './numerals.js';
import { MAX_DEPTH } from './path.js';
import { readDoubleQuoted } from './quoted-text.js';
import { quoted, RuleSyntaxError } from './rule-syntax-error.js';
import { typographyAt } from './shell-habits.js';
import type { Read, Span } from './span.js';

/** Any value that JSON can write. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/**
 * json = json-object | json-array | dq | number | "true" | "false" | "null"
 *
 * Stricter than JSON.parse, which would take the last of two equal names and round long numbers in silence.
 * `depth` is how many objects and arrays may still be opened; the recursion is bounded by it.
 * @throws RuleSyntaxError BAD_JSON, BAD_ESCAPE, DUPLICATE, TOO_DEEP, UNCLOSED_QUOTE
 */
export function readJson(line: string, start: number, depth: number): Read<JsonValue> {
  switch (line[start]) {
    case '{':
      return readObject(line, start, depth);
    case '[':
      return readArray(line, start, depth);
    case '"':
      return readDoubleQuoted(line, start);
    default:
      return readLiteral(line, start);
  }
}

/** json-object = "{" [ dq ":" json { "," dq ":" json } ] "}" */
function readObject(line: string, start: number, depth: number): Read<JsonValue> {
  assertDepth(start, depth);
  const members = new Map<string, JsonValue>();
  let at = skipBlanks(line, start + 1);
  while (line[at] !== '}') {
    const name = readMemberName(line, at, members);
    at = skipBlanks(line, name.end);
    if (line[at] !== ':') throw unexpected(line, at, '":" after a name');
    const member = readJson(line, skipBlanks(line, at + 1), depth - 1);
    members.set(name.value, member.value);
    at = nextElement(line, member.end, '}');
  }
  return { value: Object.fromEntries(members), end: at + 1 };
}

function readMemberName(line: string, start: number, members: ReadonlyMap<string, JsonValue>): Read<string> {
  if (line[start] !== '"') throw unexpected(line, start, 'a name in double quotes or "}"');
  const name = readDoubleQuoted(line, start);
  const span = { start, end: name.end };
  if (name.value === '__proto__') throw badJson(span, 'the name "__proto__" is never a parameter');
  if (members.has(name.value)) {
    throw new RuleSyntaxError({ code: 'DUPLICATE', span, problem: `${quoted(name.value)} is given twice` });
  }
  return name;
}

/** json-array = "[" [ json { "," json } ] "]" */
function readArray(line: string, start: number, depth: number): Read<JsonValue> {
  assertDepth(start, depth);
  const elements: JsonValue[] = [];
  let at = skipBlanks(line, start + 1);
  while (line[at] !== ']') {
    const element = readJson(line, at, depth - 1);
    elements.push(element.value);
    at = nextElement(line, element.end, ']');
  }
  return { value: elements, end: at + 1 };
}

/** After an element: the position of the closing bracket, or of the element after the comma. */
function nextElement(line: string, end: number, close: '}' | ']'): number {
  const at = skipBlanks(line, end);
  if (line[at] === close) return at;
  if (line[at] !== ',') throw unexpected(line, at, `"," or "${close}"`);
  const next = skipBlanks(line, at + 1);
  if (line[next] === close) throw badJson({ start: at, end: at + 1 }, 'a comma at the end of JSON is one too many');
  return next;
}

/** number | "true" | "false" | "null" */
function readLiteral(line: string, start: number): Read<JsonValue> {
  const end = endOfLiteral(line, start);
  const text = line.slice(start, end);
  switch (text) {
    case 'true':
      return { value: true, end };
    case 'false':
      return { value: false, end };
    case 'null':
      return { value: null, end };
    default:
      return { value: readNumber(line, { start, end }), end };
  }
}

function readNumber(line: string, span: Span): number {
  const text = line.slice(span.start, span.end);
  if (!isNumeral(text)) throw unexpected(line, span.start, 'a JSON value');
  const number = numberOf(text);
  if (number === undefined) throw badJson(span, `${quoted(text)} is too large to be kept exactly`);
  return number;
}

function endOfLiteral(line: string, start: number): number {
  let end = start;
  while (end < line.length && !isBlank(line[end]) && !'{}[]",:'.includes(line[end]!)) end++;
  return end;
}

function assertDepth(start: number, depth: number): void {
  if (depth > 0) return;
  throw new RuleSyntaxError({
    code: 'TOO_DEEP',
    span: { start, end: start + 1 },
    problem: `objects and lists are nested deeper than ${MAX_DEPTH} levels`,
  });
}

function unexpected(line: string, at: number, expected: string): RuleSyntaxError {
  const span = { start: at, end: Math.max(endOfLiteral(line, at), Math.min(at + 1, line.length)) };
  const found = at === line.length ? 'the line ends' : `there is ${quoted(line.slice(span.start, span.end))}`;
  return typographyAt(line, at) ?? badJson(span, `expected ${expected}, but ${found}`, adviceAt(line, at));
}

/** Blanks before a value are the most common slip, unquoted text the next. */
function adviceAt(line: string, at: number): string | undefined {
  if (isBlank(line[at]) && line[at - 1] === '=') return 'write the value right after the ":="';
  return endOfWord(line, at) === at ? undefined : 'write text in double quotes';
}

function badJson(span: Span, problem: string, hint?: string): RuleSyntaxError {
  return new RuleSyntaxError({ code: 'BAD_JSON', span, problem, hint });
}
