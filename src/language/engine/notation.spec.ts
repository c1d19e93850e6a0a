import { layOut } from './automaton.js';
import { templateParser } from './notation.js';

const parse = templateParser({
  rules: { on: '(on|to)', loop: '<loop>' },
  clauses: { some: ['a', 'b {day}'], empty: ['[a]'] },
});

describe('the notation of templates', () => {
  it('tells words, alternatives, what may be left out, slots and constants', () => {
    expect(parse("start [the] {name:project} {billable=true} {tags+} o'clock")).toEqual({
      kind: 'sequence',
      parts: [
        { kind: 'word', folded: 'start' },
        {
          kind: 'choice',
          options: [
            { kind: 'word', folded: 'the' },
            { kind: 'sequence', parts: [] },
          ],
        },
        { kind: 'slot', slot: 'name', arg: 'project', list: false },
        { kind: 'constant', arg: 'billable', value: true, list: false },
        { kind: 'slot', slot: 'tags', arg: 'tags', list: true },
        { kind: 'word', folded: 'o' },
        { kind: 'word', folded: "'" },
        { kind: 'word', folded: 'clock' },
      ],
    });
  });

  it('puts the arguments in that a slot fills when none is named', () => {
    expect(parse('{period}')).toMatchObject({ arg: 'dateRangeStart..dateRangeEnd' });
  });

  it.each([
    ['(on', 'not closed'],
    ['on)', 'not expected'],
    ['<of> it', 'no rule <of>'],
    ['<many...>', 'no clauses <many...>'],
    ['<loop>', 'contains itself'],
    ['{9}', 'neither a slot nor a constant'],
  ])('refuses %s', (template, message) => {
    expect(() => parse(template)).toThrow(message);
  });

  it('refuses a slot that nobody reads and a clause that could be repeated without end', () => {
    expect(() => layOut([parse('{unheard}')])).toThrow('nobody reads the slot {unheard}');
    expect(() => layOut([parse('<empty...>')])).toThrow('may be empty');
  });
});
