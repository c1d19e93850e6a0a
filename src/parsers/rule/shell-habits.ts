import { endOfName, endOfWord, isBlank, isUnusualSpace, skipBlanks } from './characters.js';
import { clipped, quoted, RuleSyntaxError, type RuleErrorCode } from './rule-syntax-error.js';

/**
 * The error for what shells and word processors teach people to write, or `undefined` if the text at `at` is
 * nothing of that kind. `code` is what the parser would have answered by itself.
 */
export function habitAt(line: string, at: number, code: RuleErrorCode): RuleSyntaxError | undefined {
  return (
    typographyAt(line, at) ?? lineContinuationAt(line, at) ?? optionAt(line, at, code) ?? operatorAt(line, at, code)
  );
}

const STRAIGHT_QUOTES = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
]);

/** Smart quotes, and spaces that only look like a blank. */
export function typographyAt(line: string, at: number): RuleSyntaxError | undefined {
  const character = line[at] ?? '';
  const span = { start: at, end: at + 1 };
  const straight = STRAIGHT_QUOTES.get(character);
  if (straight !== undefined) {
    return new RuleSyntaxError({
      code: 'BAD_CHARACTER',
      span,
      problem: `${character} does not open a quoted text`,
      hint: `write the straight quote ${straight} at both ends`,
      suggestion: straight,
    });
  }
  if (!isUnusualSpace(character)) return undefined;
  return new RuleSyntaxError({
    code: 'BAD_CHARACTER',
    span,
    problem: 'this looks like a blank and is another character',
    hint: 'write a blank, or put the whole value in double quotes to keep it',
    suggestion: ' ',
  });
}

/** `\` at the end of the line, which continues a command in a shell. */
export function lineContinuationAt(line: string, at: number): RuleSyntaxError | undefined {
  if (line[at] !== '\\' || at !== line.length - 1) return undefined;
  return new RuleSyntaxError({
    code: 'BAD_CHARACTER',
    span: { start: at, end: at + 1 },
    problem: 'a backslash at the end does not continue the line',
    hint: 'write the whole command on one line; put a value that ends with a backslash in single quotes',
  });
}

/** `--name value`, `--name=value` and `-n value`; also with the dashes that word processors make of them. */
function optionAt(line: string, at: number, code: RuleErrorCode): RuleSyntaxError | undefined {
  if (!isDash(line[at]) || !isBlank(line[at - 1])) return undefined;
  let start = at;
  while (isDash(line[start])) start++;
  const end = endOfName(line, start);
  const name = line.slice(start, end);
  if (name === '') return undefined;
  const value = optionValueAt(line, end);
  const suggestion = value === undefined ? undefined : `${name}=${value.text}`;
  return new RuleSyntaxError({
    code,
    span: { start: at, end: value?.end ?? endOfWord(line, at) },
    problem: `${quoted(line.slice(at, end))} is an option of a shell command`,
    hint: `write ${suggestion === undefined ? `${clipped(name)}=value` : quoted(suggestion)}`,
    suggestion,
  });
}

function isDash(character: string | undefined): boolean {
  return character === '-' || character === '–' || character === '—';
}

function optionValueAt(line: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const attached = line[at] === '=';
  const start = attached ? at + 1 : skipBlanks(line, at);
  const end = endOfWord(line, start);
  const text = line.slice(start, end);
  if (!attached && (text === '' || start === at || isDash(text[0]) || /[=#]/.test(text))) return undefined;
  return { text, end };
}

/** `;`, `&&`, `|`, `>` and `<`: they join commands in a shell. */
function operatorAt(line: string, at: number, code: RuleErrorCode): RuleSyntaxError | undefined {
  let end = at;
  while (';&|<>'.includes(line[end] ?? ' ')) end++;
  if (end === at) return undefined;
  return new RuleSyntaxError({
    code,
    span: { start: at, end },
    problem: `${quoted(line.slice(at, end))} has no meaning here, this is not a shell`,
    hint: 'write one command; put a value that holds such characters in double quotes',
  });
}
