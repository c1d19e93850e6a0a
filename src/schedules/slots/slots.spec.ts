import * as fc from 'fast-check';
import { lastSlotBetween, nextSlot, nextSlots, slotsBetween, type Timing } from './slots.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Days in which the clocks of a zone change, or of which one might think so. */
const CHANGES: readonly (readonly [zone: string, day: string])[] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/Santiago', '2026-09-06'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Asia/Kolkata', '2026-03-29'],
];

interface Shown {
  readonly instant: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly weekday: number;
}

/** What a clock on a wall of a zone shows, minute by minute, by the platform's own data. */
function wallClock(zone: string, from: number, until: number): readonly Shown[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    weekday: 'short',
  });
  return Array.from({ length: (until - from) / MINUTE_MS + 1 }, (_, index) => {
    const instant = from + index * MINUTE_MS;
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(parts.get('weekday') ?? '');
    return { instant, day: number('day'), hour: number('hour'), minute: number('minute'), weekday };
  });
}

interface Fields {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly weekdays: readonly number[];
}

/** The slots by looking at every minute: when the clock shows a time of the cron, and has not shown it before. */
function bruteForce(clock: readonly Shown[], { minutes, hours, weekdays }: Fields, after: number): number[] {
  const seen = new Set<string>();
  const slots: number[] = [];
  for (const { instant, day, hour, minute, weekday } of clock) {
    const shown = `${day} ${hour}:${minute}`;
    const fits = minutes.includes(minute) && hours.includes(hour) && weekdays.includes(weekday);
    if (fits && !seen.has(shown) && instant > after) slots.push(instant);
    seen.add(shown);
  }
  return slots;
}

const someOf = (from: number, to: number) =>
  fc.uniqueArray(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 6 });
const fields = fc.record({ minutes: someOf(0, 59), hours: someOf(0, 4), weekdays: someOf(0, 6) });
const cronOf = ({ minutes, hours, weekdays }: Fields): string =>
  `${minutes.join()} ${hours.join()} * * ${weekdays.join()}`;

const iso = (slots: readonly number[]): string[] => slots.map((slot) => new Date(slot).toISOString());
const at = Date.parse;

describe('slots', () => {
  it.each(CHANGES)('around the clock change of %s on %s are what a clock on the wall shows', (timezone, day) => {
    const start = at(`${day}T00:00:00Z`) - DAY_MS;
    const until = start + 3 * DAY_MS;
    // Of what was shown before the start, the last day counts.
    const clock = wallClock(timezone, start - DAY_MS, until);
    fc.assert(
      fc.property(fields, fc.integer({ min: 0, max: 2 * DAY_MS }), (cron, sinceStart) => {
        const after = start + sinceStart;
        const timing: Timing = { cron: cronOf(cron), timezone };
        const expected = bruteForce(clock, cron, after);
        expect(iso(slotsBetween(timing, after, until))).toEqual(iso(expected));
        expect(lastSlotBetween(timing, after, until)).toBe(expected.at(-1));
        const next = nextSlot(timing, after);
        if (expected.length > 0) expect(next).toBe(expected[0]);
        else expect(next).toBeGreaterThan(until);
      }),
      { numRuns: 50 },
    );
  });

  it.each<[string, string, string, string, string[]]>([
    ['a time that is left out has none', '30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00Z', ['2026-03-30T00:30']],
    ['of a time shown twice it is the first', '30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00Z', ['2026-10-25T00:30']],
    ['half an hour is left out', '15 2 * * *', 'Australia/Lord_Howe', '2026-10-03T00:00Z', ['2026-10-04T15:15']],
    ['half an hour is shown twice', '45 1 * * *', 'Australia/Lord_Howe', '2026-04-04T00:00Z', ['2026-04-04T14:45']],
    ['midnight is left out', '0 0 * * *', 'America/Santiago', '2026-09-05T12:00Z', ['2026-09-07T03:00']],
    [
      'every quarter goes on after the gap',
      '*/15 * * * *',
      'America/New_York',
      '2026-03-08T06:40Z',
      ['2026-03-08T06:45', '2026-03-08T07:00', '2026-03-08T07:15'],
    ],
    [
      'every quarter pauses while the clocks show an hour once more',
      '*/15 * * * *',
      'America/New_York',
      '2026-11-01T05:40Z',
      ['2026-11-01T05:45', '2026-11-01T07:00', '2026-11-01T07:15'],
    ],
    ['seconds come first', '30 0 9 * * *', 'UTC', '2026-11-23T09:00:30Z', ['2026-11-24T09:00:30']],
    ['the last day of the month', '0 9 L * *', 'Asia/Kolkata', '2028-02-10T00:00Z', ['2028-02-29T03:30']],
  ])('%s: %s in %s', (_what, cron, timezone, after, expected) => {
    const slots = nextSlots({ cron, timezone }, at(after), expected.length);
    expect(iso(slots)).toEqual(iso(expected.map((slot) => at(`${slot}Z`))));
  });

  it('are strictly after the instant, to the millisecond', () => {
    const timing = { cron: '0 9 * * *', timezone: 'UTC' };
    expect(nextSlot(timing, at('2026-11-23T08:59:59.999Z'))).toBe(at('2026-11-23T09:00Z'));
    expect(nextSlot(timing, at('2026-11-23T09:00:00.000Z'))).toBe(at('2026-11-24T09:00Z'));
    expect(slotsBetween(timing, at('2026-11-22T09:00Z'), at('2026-11-23T09:00Z'))).toEqual([at('2026-11-23T09:00Z')]);
  });

  it.each(['0 0 30 2 *', '30 2 * 3 +SUN#L', '* * 2 29 3 +SUN'])('has none where there never is one: %s', (cron) => {
    expect(nextSlot({ cron, timezone: 'Europe/Berlin' }, at('2026-11-23T00:00Z'))).toBeUndefined();
  });

  it('finds the last of very many without looking at each', () => {
    const after = at('2026-01-01T00:00:00Z');
    const until = at('2026-12-31T08:59:00Z');
    const last = (cron: string) => lastSlotBetween({ cron, timezone: 'Europe/Berlin' }, after, until);
    expect(last('* * * * * *')).toBe(until);
    expect(last('* * 9 * * *')).toBe(at('2026-12-31T08:59:00Z'));
    expect(last('59 59 23 31 1 *')).toBe(at('2026-01-31T22:59:59Z'));
  });
});
