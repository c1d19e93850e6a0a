import * as fc from 'fast-check';
import type { Catalogue } from '../../integrations/catalogue.js';
import type { Operation } from '../../integrations/operation.js';
import { parseRule } from './rule-parser.js';
import { printRule } from './rule-printer.js';
import { excerptOf, RuleSyntaxError } from './rule-syntax-error.js';

const RUNS = { numRuns: 500 };

const operation: Operation = {
  name: 'op',
  summary: 'op',
  risk: 'read',
  retry: 'repeatable',
  result: { kind: 'none' },
  parameters: {
    type: 'object',
    additionalProperties: false,
    properties: {
      a: { type: 'string' },
      n: { type: ['integer', 'null'] },
      l: { type: 'array', items: { type: 'boolean' } },
      o: { type: 'object', properties: { a: { type: 'number' } }, additionalProperties: false },
      m: { type: 'object', additionalProperties: true },
    },
  },
};

const catalogue: Catalogue = {
  integrationNames: () => ['sys'],
  operationsOf: () => [operation],
  find: (integration, name) => (integration === 'sys' && name === 'op' ? operation : undefined),
};

/** Either the action, or an error that points into the line; anything else fails the test. */
function parse(line: string): ReturnType<typeof parseRule> | RuleSyntaxError {
  try {
    return parseRule(line, catalogue);
  } catch (error) {
    if (!(error instanceof RuleSyntaxError)) throw error;
    expect(error.column).toBeGreaterThanOrEqual(1);
    expect(error.length).toBeGreaterThanOrEqual(0);
    expect(error.column + error.length).toBeLessThanOrEqual(line.length + 1);
    expect(error.message.length).toBeLessThan(400);
    expect(error.suggestion?.length ?? 0).toBeLessThan(400);
    expect(excerptOf(line, error).split('\n')).toHaveLength(2);
    return error;
  }
}

const tokens =
  `sys op . = := a n l o m m.x [ ] [] [1] { } " ' \\ , # -- ; 1 true null “ {} "x" m.x= o.a=1 l=true`.split(' ');
const token = fc.constantFrom(' ', ' ', ' ', '\u00a0', '\n', '\0', ...tokens, ...tokens.map((word) => ` ${word}`));
const tokenRun = fc.array(token, { maxLength: 12 }).map((words) => words.join(''));
const path = fc.constantFrom('a', 'n', 'l', 'o', 'm', 'm.x');

describe('parseRule', () => {
  it.each([
    ['garbage', fc.string({ unit: 'binary' })],
    ['tokens', tokenRun],
    ['tokens behind a command', tokenRun.map((items) => `sys.op ${items}`)],
    ['garbage values', fc.tuple(path, fc.string()).map(([name, value]) => `sys.op ${name}=${value}`)],
    [
      'broken JSON',
      fc.tuple(fc.json(), fc.nat(), token).map(([json, at, word]) => `sys.op m:=${splice(json, at, word)}`),
    ],
  ])('either understands %s or says where they are wrong', (_, lines) => {
    fc.assert(
      fc.property(lines, (line) => {
        const result = parse(line);
        if (result instanceof RuleSyntaxError) return;
        expect(parse(printRule(result, operation))).toEqual(result);
      }),
      RUNS,
    );
  });

  function splice(json: string, position: number, inserted: string): string {
    const at = position % (json.length + 1);
    return json.slice(0, at) + inserted + json.slice(at);
  }

  // a step that is not linear in the length would show here as a test that hangs
  it.each([
    { start: 'sys.op a=', pieces: ['a', '"', '\\', '\\"', ',', '“', '\u00a0', '1', '{"a":', '['] },
    { start: 'sys.op n=', pieces: ['1', '-', '0', '1.', 'e', ','] },
    { start: 'sys.op l=', pieces: ['true,', 'true', ',', '1'] },
    { start: 'sys.op m:=', pieces: ['[', '{"a":', '{"a":1,', '1', '"\\"', '[],', ' '] },
    {
      start: 'sys.op',
      pieces: [' m', ' m.x', ' l[]=true', ' n=1', ' --a', ' --', '--a=', ' a = b', ';', '#', '.a', 'a', '[0]', ' '],
    },
    { start: 'sys.op --', pieces: ['a', 'a b', '-'] },
    { start: 'sys.op n="0.', pieces: ['1', '1"'] },
    { start: 'sys.op m.', pieces: ['a', 'a.', 'a[0]'] },
    { start: '', pieces: ['m', '.m', 'm.', '-', '\n'] },
  ])('takes the longest lines that begin with "$start"', ({ start, pieces }) => {
    for (const piece of pieces) {
      const line = start + piece.repeat(Math.floor(65_500 / piece.length));
      parse(line);
      parse(`${line}x`);
    }
  });
});
