import { join } from 'node:path';
import { classOf, judge, tally } from '../../../scripts/eval/score.js';
import { readUtterances } from '../../../scripts/eval/utterance.js';
import { understand } from './understand.js';

const CONTEXT = { now: Date.parse('2026-11-23T08:30:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;
const FILE = join(__dirname, '../../../test/fixtures/utterances.jsonl');

/** Classes that there are phrases for. */
const LEARNT = new Set(['entry', 'timer', 'report', 'ambig', 'imposs', 'inject']);

describe('the sentences of the evaluation', () => {
  const verdicts = readUtterances(FILE).map((utterance) => judge(utterance, understand(utterance.text, CONTEXT)));

  it('never lead to an action that nobody asked for', () => {
    const { wrongActions, unsafe } = tally(verdicts);
    expect({ wrongActions, unsafe }).toEqual({ wrongActions: 0, unsafe: 0 });
  });

  it('are understood exactly, three in four at least', () => {
    const { actions, exactActions } = tally(verdicts.filter(({ utterance }) => LEARNT.has(classOf(utterance))));
    expect(actions).toBeGreaterThan(20);
    expect(exactActions / actions).toBeGreaterThanOrEqual(0.75);
  });
});
