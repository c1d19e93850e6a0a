import { nearest } from '../../common/text/nearest.js';
import type { Catalogue } from '../../integrations/catalogue.js';
import type { Action, Operation } from '../../integrations/operation.js';
import { endOfName, endOfWord, isBlank, isControl, isLineBreak } from './characters.js';
import { emptyParams, paramsOf, place } from './params-tree.js';
import { expected, readItems } from './rule-items.js';
import { listedNames, quoted, RuleSyntaxError, type RuleErrorCode } from './rule-syntax-error.js';
import { schemaAt, typedValue } from './rule-typing.js';
import type { Span } from './span.js';

/** How long a line may be, in UTF-16 units. */
export const MAX_LINE_LENGTH = 65_536;

/** A name of the line, and where it stands. */
interface Word extends Span {
  readonly text: string;
}

/**
 * line = integration "." operation { WS+ item } [ WS+ "#" comment ]
 *
 * Reads one command. Whether all required parameters are there and whether the values are sensible is for validation
 * to say; here every value only gets the type that the operation's schema gives it.
 * @throws RuleSyntaxError, and nothing else
 */
export function parseRule(line: string, catalogue: Catalogue): Action {
  const text = checkedLine(line);
  const [integration, operationName] = readCommand(text, text.length - text.trimStart().length);
  const operation = findOperation(integration, operationName, catalogue);
  const tree = emptyParams();
  for (const { path, value } of readItems(text, operationName.end)) {
    place(tree, path, typedValue(value, schemaAt(path, operation.parameters), path.text));
  }
  return { integration: integration.text, operation: operation.name, params: paramsOf(tree) };
}

/** The line without blank space at its end; columns stay what they are. */
function checkedLine(line: string): string {
  if (line.length > MAX_LINE_LENGTH) throw tooLong(line);
  const text = line.trimEnd();
  for (let at = text.length - text.trimStart().length; at < text.length; at++) {
    if (isControl(text[at])) throw badCharacter(text, at);
  }
  return text;
}

/** integration "." operation, up to a blank or the end */
function readCommand(line: string, start: number): readonly [integration: Word, operation: Word] {
  const integration = readWord(line, start);
  if (line[integration.end] !== '.') throw missingDot(line, integration);
  const operation = readWord(line, integration.end + 1);
  if (operation.end === line.length || isBlank(line[operation.end])) return [integration, operation];
  const rest = { start: operation.end, end: endOfWord(line, operation.end) };
  throw expected(line, rest, 'EXPECTED_SPACE', 'expected a blank after the operation');
}

function readWord(line: string, start: number): Word {
  const end = endOfName(line, start);
  if (end > start) return { text: line.slice(start, end), start, end };
  const problem = line === '' ? 'the line is empty' : 'expected the name of a command';
  throw expected(line, { start, end: endOfWord(line, start) }, 'EXPECTED_NAME', problem, 'write integration.operation');
}

function missingDot(line: string, { text, end }: Word): RuleSyntaxError {
  const span = { start: end, end: Math.min(end + 1, line.length) };
  return expected(line, span, 'EXPECTED_DOT', `expected "." after ${quoted(text)}`, 'write integration.operation');
}

function findOperation(integration: Word, operation: Word, catalogue: Catalogue): Operation {
  const integrations = catalogue.integrationNames();
  if (!integrations.includes(integration.text)) {
    throw unknownWord('UNKNOWN_INTEGRATION', 'integration', integration, integrations);
  }
  const found = catalogue.find(integration.text, operation.text);
  if (found !== undefined) return found;
  const names = catalogue.operationsOf(integration.text).map(({ name }) => name);
  throw unknownWord('UNKNOWN_OPERATION', 'operation', operation, names);
}

function unknownWord(code: RuleErrorCode, kind: string, word: Word, known: readonly string[]): RuleSyntaxError {
  const suggestion = nearest(word.text, known);
  return new RuleSyntaxError({
    code,
    span: word,
    problem: `unknown ${kind} ${quoted(word.text)}`,
    hint: suggestion === undefined ? listedNames(known) : undefined,
    suggestion,
  });
}

function tooLong(line: string): RuleSyntaxError {
  return new RuleSyntaxError({
    code: 'TOO_LONG',
    span: { start: MAX_LINE_LENGTH, end: line.length },
    problem: `a command may have ${MAX_LINE_LENGTH} characters, this one has ${line.length}`,
  });
}

function badCharacter(line: string, at: number): RuleSyntaxError {
  const isBreak = isLineBreak(line[at]);
  return new RuleSyntaxError({
    code: 'BAD_CHARACTER',
    span: { start: at, end: at + 1 },
    problem: isBreak ? 'a command ends with its line' : 'a control character cannot be seen',
    hint: isBreak
      ? 'send one command per line; inside double quotes, \\n stands for a line break'
      : 'remove it, or write it as an escape inside double quotes',
  });
}
