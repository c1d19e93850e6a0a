import { join } from 'node:path';
import { judge, tally } from '../../../scripts/eval/score.js';
import { readUtterances } from '../../../scripts/eval/utterance.js';
import { understandSentence as understand } from '../../../scripts/eval/understand-sentence.js';

const CONTEXT = { now: Date.parse('2026-11-23T08:30:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;
const FILE = join(__dirname, '../../../test/fixtures/utterances.jsonl');

describe('the sentences of the evaluation', () => {
  const verdicts = readUtterances(FILE).map((utterance) => judge(utterance, understand(utterance.text, CONTEXT)));

  it('never lead to an action that nobody asked for', () => {
    const { wrongOperations, wrongArgs, unsafe } = tally(verdicts);
    expect({ wrongOperations, wrongArgs, unsafe }).toEqual({ wrongOperations: 0, wrongArgs: 0, unsafe: 0 });
  });

  it.each([
    ['en', 300],
    ['de', 80],
    ['es', 80],
    ['fr', 80],
    ['sr', 80],
  ])('are understood exactly, nineteen in twenty at least, in %s', (language, least) => {
    const { actions, exactActions } = tally(verdicts.filter(({ utterance }) => utterance.lang === language));
    expect(actions).toBeGreaterThan(least);
    expect(exactActions / actions).toBeGreaterThanOrEqual(0.95);
  });
});
