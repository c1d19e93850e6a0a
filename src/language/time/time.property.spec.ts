import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import {
  fitsOneEntry,
  type Language,
  readClock,
  readDay,
  readDuration,
  readMoment,
  readPeriod,
  readRange,
  resolveDay,
  resolveDuration,
  resolveMoment,
  resolvePeriod,
  resolveRange,
  type TimeContext,
  wordsOf,
} from './index.js';

const RUNS = { numRuns: 1000 };
const LANGUAGES: Language[] = ['en', 'de', 'es', 'fr', 'sr'];
const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Auckland'];

const language = fc.constantFrom(...LANGUAGES);
const zone = fc.constantFrom(...ZONES);
const weekStart = fc.constantFrom<TimeContext['weekStart'][]>('MONDAY', 'SATURDAY', 'SUNDAY');
/** Days of 2026; every fourth is one on which some zone changes its clocks. */
const date = fc.oneof(
  { weight: 3, arbitrary: fc.nat(364).map((days) => DateTime.utc(2026, 1, 1).plus({ days }).toFormat('yyyy-MM-dd')) },
  fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2026-09-27'),
);
const context = fc.record({
  now: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') }),
  zone,
  weekStart,
});
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

const PIECES = [
  ...'today gestern ayer hier juče last letzten prošle pasada week Woche semana nedelje Friday Freitag viernes petak'.split(
    ' ',
  ),
  ...'from von de od to bis a do at um h 1 9 30 31 2026 18.11. 1/12 9:30 1h30m half halb media pola and und y i et'.split(
    ' ',
  ),
  ...'November märz the of in vor ago hace pre since seit depuis - , . : / # q KW Q3 noon јуче \u0301 ½ 🙂'.split(' '),
];
const phrase = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((words) => words.join(''));

describe('readers and resolvers of time', () => {
  it.each([
    ['garbage', fc.string({ unit: 'binary' })],
    ['phrases', phrase],
    ['phrases without blanks', glued],
  ])('never fail on %s, and read what is there', (_, texts) => {
    fc.assert(
      fc.property(texts, language, context, (text, spoken, at) => {
        const words = wordsOf(text);
        for (let from = 0; from <= words.length; from++) {
          const ends = [
            ...readDuration(words, from, spoken).map(({ to, value }) => [to, resolveDuration(value)] as const),
            ...readClock(words, from, spoken).map(({ to, value }) => [to, value] as const),
            ...readDay(words, from, spoken).map(({ to, value }) => [to, resolveDay(value, at)] as const),
            ...readMoment(words, from, spoken).map(({ to, value }) => [to, resolveMoment(value, at)] as const),
            ...readRange(words, from, spoken).map(({ to, value }) => [to, resolveRange(value, at)] as const),
            ...readPeriod(words, from, spoken).map(({ to, value }) => [to, resolvePeriod(value, at)] as const),
          ];
          for (const [to] of ends) {
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(words.length);
          }
          expect(JSON.stringify(ends)).not.toMatch(/Invalid|NaN/);
        }
      }),
      RUNS,
    );
  });
});

describe('a resolved range', () => {
  it('takes as long as the clock of the world says, and shows the times that were said', () => {
    fc.assert(
      fc.property(date, time, time, language, context, (day, start, end, spoken, at) => {
        const text = `${day} ${start} - ${end}`;
        const words = wordsOf(text);
        const [reading] = readRange(words, 0, spoken);
        expect(reading?.to).toBe(words.length);
        const range = reading && resolveRange(reading.value, at);
        if (range?.kind !== 'resolved') {
          expect(whyNot(day, start, end, at.zone)).toContain(range?.reason);
          return;
        }
        const { value } = range;
        // Over midnight, as long as that is no longer than a night.
        const isOverMidnight = whyNot(day, start, end, at.zone).includes('end-before-start');
        const endDay = isOverMidnight ? DateTime.fromISO(day).plus({ days: 1 }).toISODate() : day;
        expect(whyNot(day, start, end, at.zone)).toEqual(isOverMidnight ? ['end-before-start'] : []);
        expect(value.duration.milliseconds).toBeLessThanOrEqual((isOverMidnight ? 12 : 25) * 3_600_000);
        expect(value.start.local).toBe(`${day}T${start}:00`);
        expect(value.end.local).toBe(`${endDay}T${end}:00`);
        for (const { local, utc } of [value.start, value.end]) {
          expect(DateTime.fromISO(utc, { zone: at.zone }).toFormat("yyyy-MM-dd'T'HH:mm:ss")).toBe(local);
        }
        expect(Date.parse(value.end.utc) - Date.parse(value.start.utc)).toBe(value.duration.milliseconds);
      }),
      RUNS,
    );
  });

  /** What may be wrong with such a range, by asking what the clocks showed at every quarter of an hour's distance from UTC. */
  function whyNot(day: string, start: string, end: string, name: string): string[] {
    const often = new Set([start, end].map((shown) => timesShown(`${day} ${shown}`, name)));
    const reasons = [];
    if (often.has(0)) reasons.push('impossible');
    if (often.has(2)) reasons.push('ambiguous');
    if (end <= start || often.has(2)) reasons.push('end-before-start');
    return reasons;
  }

  function timesShown(shown: string, name: string): number {
    const middle = Date.parse(`${shown.replace(' ', 'T')}:00Z`);
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: name, dateStyle: 'short', timeStyle: 'short' });
    const instants = Array.from({ length: 2 * 15 * 4 }, (_, index) => middle + (index - 15 * 4) * 900_000);
    return instants.filter((instant) => format.format(instant) === shown).length;
  }
});

describe('a resolved day', () => {
  it('goes from midnight to midnight', () => {
    fc.assert(
      fc.property(date, language, context, (day, spoken, at) => {
        const [reading] = readDay(wordsOf(day), 0, spoken);
        const found = reading && resolveDay(reading.value, at);
        const next = DateTime.fromISO(day, { zone: 'utc' }).plus({ days: 1 }).toFormat('yyyy-MM-dd');
        expect(found).toMatchObject({
          kind: 'resolved',
          value: { date: day, start: { local: `${day}T00:00:00` }, end: { local: `${next}T00:00:00` } },
        });
      }),
      RUNS,
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', 23],
    ['Europe/Berlin', '2026-10-25', 25],
    ['Australia/Lord_Howe', '2026-10-04', 23.5],
    ['America/Santiago', '2026-09-06', 23],
  ])('has the hours that the clocks of %s leave it: %s', (name, day, hours) => {
    const [reading] = readDay(wordsOf(day), 0, 'en');
    const found = reading && resolveDay(reading.value, { now: 0, zone: name, weekStart: 'MONDAY' });
    if (found?.kind !== 'resolved') throw new Error('not resolved');
    expect((Date.parse(found.value.end.utc) - Date.parse(found.value.start.utc)) / 3_600_000).toBe(hours);
  });
});

const PERIODS = [
  'this week',
  'last week',
  'next month',
  'last month',
  'this year',
  'last 7 days',
  'last 2 weeks',
  'Q3',
  'November',
  'since yesterday',
  'week 12',
  '20 December to 5 January',
  'next 3 quarters',
  'last March',
];

describe('a resolved period', () => {
  it('has its first day before its last one, and lasts whole days', () => {
    const named = fc.constantFrom(...PERIODS);
    fc.assert(
      fc.property(named, context, fc.constantFrom('past' as const, 'future' as const), (text, at, direction) => {
        const words = wordsOf(text);
        const [reading] = readPeriod(words, 0, 'en');
        expect(reading?.to).toBe(words.length);
        const period = reading && resolvePeriod(reading.value, at, direction);
        if (period?.kind !== 'resolved') throw new Error(`not resolved: ${text}`);
        const { firstDay = '', lastDay, start, end } = period.value;
        expect(firstDay <= lastDay).toBe(true);
        expect(start?.local).toBe(`${firstDay}T00:00:00`);
        expect(end.local > `${lastDay}T23:59:59`).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('a duration', () => {
  const WRITTEN: ((hours: number, minutes: number) => string)[] = [
    (hours, minutes) => `${hours}h${minutes}m`,
    (hours, minutes) => `${hours} h ${minutes} min`,
    (hours, minutes) => `${hours}:${String(minutes).padStart(2, '0')}`,
    (hours, minutes) => `${hours * 60 + minutes}min`,
    (hours, minutes) => `PT${hours}H${minutes}M`,
  ];

  it('is read from every writing of it, and from what it is printed as', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(59), fc.constantFrom(...WRITTEN), language, (hours, minutes, write, spoken) => {
        const words = wordsOf(write(hours, minutes));
        const [reading] = readDuration(words, 0, spoken);
        expect(reading).toEqual({ to: words.length, value: { seconds: (hours * 60 + minutes) * 60 } });
        const printed = resolveDuration({ seconds: (hours * 60 + minutes) * 60 });
        expect(printed.milliseconds).toBe((hours * 60 + minutes) * 60_000);
        expect(readDuration(wordsOf(printed.iso), 0, spoken)[0]).toMatchObject({ value: reading?.value });
      }),
      RUNS,
    );
  });

  it.each([
    [0, false],
    [1, true],
    [86_400, true],
    [86_401, false],
  ])('of %d s fits one entry: %s', (seconds, fits) => {
    expect(fitsOneEntry({ seconds })).toBe(fits);
  });
});
