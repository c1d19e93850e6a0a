import '../catalogue/resolve-sources.ts';
import { median } from './measure.ts';
import { LINE, SENTENCE } from './scenarios.ts';

const { CLOCKIFY_OPERATIONS } = await import('../../src/clockify/catalogue/index.ts');
const { understandSentence } = await import('../eval/understand-sentence.ts');
const { looksLikeRule } = await import('../../src/parsers/rule/looks-like-rule.ts');
const { parseRule } = await import('../../src/parsers/rule/rule-parser.ts');
const { RuleSyntaxError } = await import('../../src/parsers/rule/rule-syntax-error.ts');

const CONTEXT = { now: Date.parse('2026-11-23T08:30:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;
const OPERATIONS = new Map(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation]));
const CATALOGUE = {
  integrationNames: () => ['clockify'],
  operationsOf: () => CLOCKIFY_OPERATIONS,
  find: (_integration: string, operation: string) => OPERATIONS.get(operation),
};
const WARM_UPS = 300;
const TIMES = 1000;
const REFUSALS = 50;
/** As long as may be with no more words than may be, each of which could be a day or a part of a name. */
const ADVERSARIAL = `log 2h on ${'yesterday tomorrow '.repeat(104)}`.padEnd(2000, 'x');
const MEBIBYTE = 'a '.repeat(512 * 1024);

/** How long the parsers take, in milliseconds: medians, in this process, without HTTP. */
export interface ParsingMeasurement {
  readonly sentence: number;
  readonly line: number;
  readonly refusals: { readonly mebibyte: number; readonly mebibyteLine: number; readonly adversarial: number };
}

/** @throws Error when something is not understood, or not refused, as it should be */
export function measureParsing(): ParsingMeasurement {
  return {
    sentence: timeOf(SENTENCE, true, TIMES),
    line: timeOf(LINE, true, TIMES),
    refusals: {
      mebibyte: timeOf(MEBIBYTE, false, REFUSALS),
      mebibyteLine: timeOf(`${LINE} ${MEBIBYTE}`, false, REFUSALS),
      adversarial: timeOf(ADVERSARIAL, false, REFUSALS),
    },
  };
}

function timeOf(text: string, isCommand: boolean, times: number): number {
  const taken: number[] = [];
  for (let time = -WARM_UPS; time < times; time++) {
    const startedAt = performance.now();
    const isUnderstood = parses(text);
    if (time >= 0) taken.push(performance.now() - startedAt);
    if (isUnderstood !== isCommand) throw new Error(`${text.slice(0, 80)}: understood is ${String(isUnderstood)}`);
  }
  return median(taken);
}

/** As the service goes about it. */
function parses(text: string): boolean {
  if (!looksLikeRule(text)) return understandSentence(text, CONTEXT).kind === 'action';
  try {
    parseRule(text, CATALOGUE);
    return true;
  } catch (error) {
    if (error instanceof RuleSyntaxError) return false;
    throw error;
  }
}
