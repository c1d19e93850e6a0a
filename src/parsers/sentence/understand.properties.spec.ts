import { join } from 'node:path';
import * as fc from 'fast-check';
import { readUtterances } from '../../../scripts/eval/utterance.js';
import { understandSentence as understand } from '../../../scripts/eval/understand-sentence.js';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
/** An ordinary day, and those on which the clocks of Berlin and New York change. */
const DAYS = ['2026-11-23', '2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01'];

const context = fc
  .record({ zone: fc.constantFrom(...ZONES), day: fc.constantFrom(...DAYS), hour: fc.integer({ min: 0, max: 23 }) })
  .map(({ zone, day, hour }) => ({
    now: Date.parse(`${day}T${String(hour).padStart(2, '0')}:30:00Z`),
    zone,
    weekStart: 'MONDAY' as const,
  }));

const NAMES = [
  'ACME',
  'Website',
  'Mobile App',
  'Müller & Söhne',
  "O'Brien",
  'Q-Lab 2',
  'Нова страна',
  'Client X',
  'R&D',
];
const anyName = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' })
  .map((text) => text.replaceAll(/["\\]/g, '').trim())
  .filter((text) => text !== '');
/** How a name is written, and the name. */
const name = fc.oneof(
  fc.constantFrom(...NAMES).map((text) => ({ text, written: text })),
  anyName.map((text) => ({ text, written: `"${text}"` })),
);

const duration = fc.record({ hours: fc.integer({ min: 1, max: 23 }), minutes: fc.integer({ min: 1, max: 59 }) });
const writtenDuration = fc.oneof(
  duration.map(({ hours }) => ({ written: `${hours}h`, iso: `PT${hours}H` })),
  duration.map(({ minutes }) => ({ written: `${minutes} minutes`, iso: `PT${minutes}M` })),
  duration.map(({ hours, minutes }) => ({ written: `${hours}h${minutes}m`, iso: `PT${hours}H${minutes}M` })),
);
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const tag = fc.constantFrom('urgent', 'deep-work', 'x1');

/** Clauses in any order, each with what it says. */
const entry = fc
  .record({ duration: writtenDuration, project: name, date, tag, billable: fc.boolean(), description: anyName })
  .chain((values) => {
    const clauses = [
      { said: values.duration.written, args: { duration: values.duration.iso } },
      { said: `on ${values.project.written}`, args: { project: values.project.text } },
      { said: `on ${values.date}`, args: { date: values.date } },
      { said: `#${values.tag}`, args: { tags: [values.tag] } },
      { said: values.billable ? 'billable' : 'not billable', args: { billable: values.billable } },
      { said: `description "${values.description}"`, args: { description: values.description } },
    ];
    return fc.record({
      verb: fc.constantFrom('log', 'Please track', 'could you book', 'record'),
      clauses: fc.shuffledSubarray(clauses, { minLength: clauses.length }),
      separator: fc.constantFrom(' ', ', '),
    });
  })
  .map(({ verb, clauses, separator }) => ({
    text: `${verb} ${clauses.map(({ said }) => said).join(separator)}`,
    args: Object.assign({}, ...clauses.map(({ args }) => args)) as Record<string, unknown>,
  }));

describe('sentences made by chance', () => {
  it('are understood as they were meant, in whatever order, zone and season', () => {
    fc.assert(
      fc.property(entry, context, ({ text, args }, where) => {
        expect(meaning(understand(text, where))).toEqual({
          kind: 'action',
          operation: 'clockify.create_time_entry',
          args,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('say exactly what stands behind a colon', () => {
    fc.assert(
      fc.property(anyName, name, context, (description, project, where) => {
        fc.pre(!/^['"]|^\d/.test(description));
        expect(meaning(understand(`start timer on ${project.written}: ${description}`, where))).toEqual({
          kind: 'action',
          operation: 'clockify.start_timer',
          args: { project: project.text, description },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never stop the service, whatever they are', () => {
    const words = fc.constantFrom(
      'log',
      '2h',
      'on',
      'ACME',
      ',',
      ':',
      '"',
      "'",
      'yesterday',
      'to',
      '9',
      'for',
      'and',
      'delete',
      'timer',
      '#',
      '/',
      '30',
      'February',
      'report',
      'my',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, context, (line, where) => {
        expect(['action', 'clarify', 'refuse']).toContain(understand(line, where).kind);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a question', () => {
  const where = { now: Date.parse('2026-11-30T22:00:00Z'), zone: 'Europe/Berlin', weekStart: 'MONDAY' } as const;

  /** The sentences that are known, and each without one of its words, not always the same one. */
  const sayings = readUtterances(join(__dirname, '../../../test/fixtures/utterances.jsonl')).flatMap(
    ({ text }, index) => {
      const words = text.split(' ');
      return [text, words.filter((_, at) => at !== index % words.length).join(' ')];
    },
  );

  it('offers answers that are different from each other, stand in its words and are understood as they are', () => {
    const faults = sayings.flatMap((text) => {
      const found = understand(text, where);
      if (found.kind !== 'clarify') return [];
      const { candidates, message } = found;
      const unclear = candidates.filter((candidate) => understand(candidate, where).kind !== 'action');
      const untold = candidates.filter((candidate) => !message.includes(candidate));
      const isRepeated = new Set(candidates).size < candidates.length || candidates.includes(text);
      return unclear.length + untold.length > 0 || isRepeated ? [{ text, candidates, unclear, untold }] : [];
    });
    expect(faults).toEqual([]);
  });

  it('about what is missing shows a sentence that would do', () => {
    const faults = sayings.flatMap((text) => {
      const found = understand(text, where);
      const example =
        found.kind === 'clarify'
          ? /(?:example|Beispiel|ejemplo|exemple|primer) ?: (.*)$/.exec(found.message)?.[1]
          : undefined;
      return example === undefined || understand(example, where).kind === 'action' ? [] : [{ text, example }];
    });
    expect(faults).toEqual([]);
  });
});

/** What a sentence means, however it is said. */
function meaning({ kind, operation, args }: ReturnType<typeof understand>): object {
  return { kind, operation, args };
}
