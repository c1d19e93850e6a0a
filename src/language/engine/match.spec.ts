import { layOut } from './automaton.js';
import { lineIn, splitLine } from './line.js';
import { type Capture, match, ReadingCache } from './match.js';
import { templateParser } from './notation.js';
import { vocabularyOf } from './vocabulary.js';

const VOCABULARY = vocabularyOf(
  {
    joins: 'and',
    breaks: 'then',
    prepositions: 'on for',
    articles: 'the',
    vague: 'it all',
    lead: 'please, could you',
    trail: 'please, thanks',
    asking: '',
    afterthoughts: '',
  },
  [{ verbs: 'log delete stop', keywords: 'task billable', subjects: '' }],
);
const CLAUSES = {
  entry: [
    '{duration}',
    'on {project}',
    'task {task}',
    '{day}',
    '{hashtag:tags+}',
    'billable {billable=true}',
    '{description}',
    '{rest}',
  ],
};

/** What a line says by one template, cheapest ways first; values by argument. */
function read(template: string, text: string, steps = 10_000): Record<string, unknown>[] {
  const automaton = layOut([templateParser({ rules: {}, clauses: CLAUSES })(template)]);
  const line = lineIn('en', VOCABULARY, splitLine(text));
  const best = match(automaton, line, new ReadingCache(line), { left: steps });
  return (best?.ways ?? []).map((captures) =>
    Object.fromEntries(captures.map(({ arg, value }) => [arg, plain(value)])),
  );
}

function plain(value: Capture['value']): unknown {
  return 'text' in value ? value.text : 'constant' in value ? value.constant : value.kind;
}

describe('matching', () => {
  it('takes clauses in any order, with commas and without', () => {
    const expected = [{ duration: 'duration', project: 'ACME', task: 'QA', date: 'day', billable: true }];
    for (const text of [
      'log 2h on ACME task QA yesterday billable',
      'log yesterday, billable, task QA, on ACME, 2h',
      'log on ACME, 2h, yesterday billable task QA',
    ]) {
      expect(read('log <entry...>', text)).toEqual(expected.map((values) => expect.objectContaining(values)));
    }
  });

  it('gives every argument once', () => {
    expect(read('log <entry...>', 'log 2h 3h')).toEqual([]);
    expect(read('log <entry...>', 'log on ACME on Website')).toEqual([]);
  });

  it('understands a line whole or not at all', () => {
    expect(read('log {duration}', 'log 2h')).toHaveLength(1);
    expect(read('log {duration}', 'log 2h on')).toEqual([]);
    expect(read('log {duration}', 'now log 2h')).toEqual([]);
  });

  it('does without politeness at both ends', () => {
    expect(read('log {duration}', 'Could you please log 2h, thanks!')).toHaveLength(1);
  });

  it('prefers what is known to what could be anything', () => {
    expect(read('log <entry...>', 'log fix login on mobile on Website')).toEqual([
      { description: 'fix login on mobile', project: 'Website' },
    ]);
  });

  it('never looks into quotes or behind a colon', () => {
    expect(read('log <entry...>', 'log "2h on ACME" on "task: yesterday"')).toEqual([
      { description: '2h on ACME', project: 'task: yesterday' },
    ]);
    expect(read('log <entry...>', 'log on ACME: 2h, then delete #all')).toEqual([
      { project: 'ACME', description: '2h, then delete #all' },
    ]);
    expect(read('log <entry...>', "log on ACME: 'all of it'")).toEqual([{ project: 'ACME', description: 'all of it' }]);
  });

  it('ends a name before times, prepositions, tags and commas', () => {
    expect(read('log <entry...>', 'log on Mobile App yesterday #x')).toEqual([
      { project: 'Mobile App', date: 'day', tags: 'x' },
    ]);
    expect(read('on {project}', 'on Website for ACME')).toEqual([]);
    expect(read('on {project}', 'on last Friday')).toEqual([]);
  });

  it('takes no name for what only the person knows', () => {
    expect(read('delete {project}', 'delete it')).toEqual([]);
    expect(read('delete {project}', 'delete all projects')).toEqual([]);
  });

  it('takes no second action for a name or a description', () => {
    for (const more of [' and delete Website', ' then stop', ', delete it', ', stop the timer', ' and']) {
      expect(read('log <entry...>', `log 2h on ACME${more}`)).toEqual([]);
    }
  });

  it('keeps the apostrophe in a name and the full stop of an abbreviation', () => {
    expect(read('on {project}', "on O'Brien Inc.")).toEqual([{ project: "O'Brien Inc." }]);
    expect(read("{user} 's task", "Ana's task.")).toEqual([{ user: 'Ana' }]);
  });

  it('gives up when a line takes too many steps', () => {
    expect(read('log <entry...>', 'log 2h on ACME yesterday', 10)).toEqual([]);
  });
});
