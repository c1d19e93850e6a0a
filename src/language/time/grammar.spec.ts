import { compile } from './grammar.js';
import { readDigits } from './readers/numbers.js';
import { slot } from './readers/lookups.js';
import { wordsOf } from './words.js';

const read = compile<'wait' | 'stop', { n: number }, string>({
  templates: { wait: ["wait [for [about]] {n} o'clock|minutes"], stop: ['stop [now]'] },
  slots: { n: slot(readDigits, (n) => ({ n })) },
  unsaid: { n: 0 },
  meanings: { wait: ({ n }) => (n > 9 ? undefined : `wait ${n}`), stop: () => 'stop' },
});

const readings = (text: string): unknown[] => read(wordsOf(text), 0).map(({ to, value }) => [to, value]);

describe('compile', () => {
  it.each([
    ['wait 5 minutes', [[3, 'wait 5']]],
    ['wait for 5 minutes', [[4, 'wait 5']]],
    ["wait for about 5 o'clock", [[7, 'wait 5']]],
    ['wait about 5 minutes', []],
    ['wait for', []],
    [
      'Stop NOW please',
      [
        [1, 'stop'],
        [2, 'stop'],
      ],
    ],
  ])('reads the wordings of a template: %s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });

  it('drops a phrase that makes no sense with its values', () => {
    expect(readings('wait 10 minutes')).toEqual([]);
  });

  it('refuses a slot that nobody reads', () => {
    const grammar = { templates: { a: ['{b}'] }, slots: {}, unsaid: {}, meanings: { a: () => 1 } };
    expect(() => compile(grammar)).toThrow('nobody reads the slot {b}');
  });
});
