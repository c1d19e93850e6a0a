import { replaceInvisible } from './characters.js';
import { quoted, RuleSyntaxError } from './rule-syntax-error.js';
import type { Read } from './span.js';

/**
 * dq = a string as JSON writes it: \" \\ \/ \b \f \n \r \t \uXXXX
 * @throws RuleSyntaxError BAD_CHARACTER, BAD_ESCAPE, UNCLOSED_QUOTE
 */
export function readDoubleQuoted(line: string, start: number): Read<string> {
  let value = '';
  let at = start + 1;
  while (at < line.length) {
    switch (line[at]) {
      case '"':
        return { value, end: at + 1 };
      case '\\': {
        const escape = readEscape(line, at);
        value += escape.value;
        at = escape.end;
        break;
      }
      case '\t':
        throw tabInText(at);
      default:
        value += line[at];
        at++;
    }
  }
  throw unclosed(line, start, line.endsWith('\\"') ? 'write \\\\ for a backslash at the end of the text' : undefined);
}

/**
 * sq = "'" { any character but "'" } "'"
 * @throws RuleSyntaxError UNCLOSED_QUOTE
 */
export function readSingleQuoted(line: string, start: number): Read<string> {
  const close = line.indexOf("'", start + 1);
  if (close === -1) throw unclosed(line, start, 'put a value that holds an apostrophe in double quotes');
  return { value: line.slice(start + 1, close), end: close + 1 };
}

/** The text as dq; characters that cannot be seen, or that change how the rest is shown, are written as escapes. */
export function doubleQuoted(text: string): string {
  return replaceInvisible(JSON.stringify(text), unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function readEscape(line: string, start: number): Read<string> {
  const escaped = line[start + 1] ?? '';
  const simple = ESCAPES.get(escaped);
  if (simple !== undefined) return { value: simple, end: start + 2 };
  if (escaped === 'u') return readUnicodeEscape(line, start);
  const end = Math.min(start + 2, line.length);
  throw new RuleSyntaxError({
    code: 'BAD_ESCAPE',
    span: { start, end },
    problem: `${quoted(line.slice(start, end))} is no escape`,
    hint: 'write \\\\ for a backslash, or put the value in single quotes',
    suggestion: `\\\\${escaped}`,
  });
}

function readUnicodeEscape(line: string, start: number): Read<string> {
  const end = Math.min(start + 6, line.length);
  const digits = line.slice(start + 2, end);
  if (/^[0-9a-fA-F]{4}$/.test(digits)) return { value: String.fromCharCode(Number.parseInt(digits, 16)), end };
  throw new RuleSyntaxError({
    code: 'BAD_ESCAPE',
    span: { start, end },
    problem: 'after \\u there must be four hexadecimal digits',
    hint: 'write \\\\u if a backslash is meant',
  });
}

function tabInText(at: number): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'BAD_CHARACTER',
    span: { start: at, end: at + 1 },
    problem: 'a tab inside double quotes cannot be seen',
    hint: 'write \\t',
    suggestion: '\\t',
  });
}

function unclosed(line: string, start: number, hint?: string): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'UNCLOSED_QUOTE',
    span: { start, end: line.length },
    problem: `the quote ${line[start]} is not closed`,
    hint: hint ?? 'close it at the end of the text',
  });
}
