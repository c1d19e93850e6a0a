import { compile } from '../grammar.js';
import { perLanguage } from '../languages/index.js';
import type { Language, LanguageTable } from '../languages/language-table.js';
import { type Reader, type Reading, wholeWords } from '../reading.js';
import type { CalendarUnit, Day, Period } from '../values.js';
import type { Word } from '../words.js';
import { calendarUnitReader, dayOfMonthReader, dayReader, monthReader, readYear } from './day.js';
import { slot } from './lookups.js';
import { numbersOf } from './numbers.js';

/** Reads whole days: yesterday, last week, October, Q3, the last 7 days, from 1 to 15 November, since Monday. */
export function readPeriod(words: readonly Word[], from: number, language: Language): Reading<Period>[] {
  return READERS[language](words, from);
}

function periodReader(table: LanguageTable): Reader<Period> {
  const single = singlePeriodReader(table);
  const several = severalPeriodsReader(table, single);
  return (words, from) => {
    const readings = withoutSundays([...single(words, from), ...several(words, from)], words[from]);
    // Where days of a period are asked for, a longer period comes first.
    return [
      ...readings.filter(({ value }) => value.kind !== 'day'),
      ...readings.filter(({ value }) => value.kind === 'day'),
    ];
  };
}

/** To Serbian the week and Sunday are one word: `prošlu nedelju` is the week, only `u prošlu nedelju` may be the day. */
function withoutSundays(readings: Reading<Period>[], first: Word | undefined): Reading<Period>[] {
  if (first?.folded === 'u') return readings;
  const weeks = readings.filter(({ value }) => value.kind === 'unit' && value.unit === 'week');
  return readings.filter(({ to, value }) => {
    const isSunday = value.kind === 'day' && value.day.kind === 'weekday' && value.day.weekday === SUNDAY;
    return !(isSunday && weeks.some((week) => week.to === to));
  });
}

const SUNDAY = 7;

interface Slots {
  readonly day: Day;
  readonly span: CalendarUnit;
  readonly count: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Of a quarter or a week. */
  readonly nth: number;
}

const TODAY: Day = { kind: 'offset', unit: 'day', count: 0 };
const UNSAID: Slots = { day: TODAY, span: 'day', count: 1, month: 1, year: undefined, nth: 0 };
const LARGEST_COUNT = 1000;
const WEEKS_OF_A_YEAR = 53;

function singlePeriodReader(table: LanguageTable): Reader<Period> {
  const { number, ordinal } = numbersOf(table);
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= LARGEST_COUNT;
  // Days and times that are put together are read below, with both of their ends.
  const templates = { ...table.periods, days: [], since: [], until: [] };
  const none = (): undefined => undefined;
  return compile<keyof typeof templates, Slots, Period>({
    templates,
    slots: {
      day: slot(dayReader(table), (day) => ({ day })),
      span: slot(calendarUnitReader(table), (span) => ({ span })),
      count: slot(number, (count) => ({ count }), isWhole),
      month: slot(monthReader(table), (month) => ({ month })),
      year: slot(readYear, (year) => ({ year })),
      nth: slot(number, (nth) => ({ nth }), isWhole),
      ordinal: slot(ordinal, (nth) => ({ nth })),
    },
    unsaid: UNSAID,
    meanings: {
      single: ({ day }) => ({ kind: 'day', day }),
      thisUnit: ({ span }) => ({ kind: 'unit', unit: span, offset: 0 }),
      lastUnit: ({ span }) => ({ kind: 'unit', unit: span, offset: -1 }),
      nextUnit: ({ span }) => ({ kind: 'unit', unit: span, offset: 1 }),
      lastSeveral: ({ span, count }) => ({ kind: 'several', unit: span, count: -count }),
      nextSeveral: ({ span, count }) => ({ kind: 'several', unit: span, count }),
      month: ({ month, year }) => ({ kind: 'month', month, ...ofYear(year) }),
      lastMonthNamed: ({ month }) => ({ kind: 'month', month, which: 'last' }),
      nextMonthNamed: ({ month }) => ({ kind: 'month', month, which: 'next' }),
      quarter: ({ nth: quarter, year }) => (quarter > 4 ? undefined : { kind: 'quarter', quarter, ...ofYear(year) }),
      year: ({ year }) => (year === undefined ? undefined : { kind: 'year', year }),
      weekOf: ({ day }) => ({ kind: 'week-of', day }),
      weekNumber: ({ nth: week, year }) =>
        week > WEEKS_OF_A_YEAR ? undefined : { kind: 'week-number', week, ...ofYear(year) },
      days: none,
      since: none,
      until: none,
    },
  });
}

function ofYear(year: number | undefined): { year: number } | undefined {
  return year === undefined ? undefined : { year };
}

/** One end of several days: a period, or the mere number of a day whose month is said at the other end. */
type Side = Period | { readonly kind: 'number'; readonly day: number };

function severalPeriodsReader(table: LanguageTable, single: Reader<Period>): Reader<Period> {
  const dayOfMonth = dayOfMonthReader(table);
  const side: Reader<Side> = (words, from) => [
    ...single(words, from),
    ...dayOfMonth(words, from).map(({ to, value }): Reading<Side> => ({ to, value: { kind: 'number', day: value } })),
  ];
  const { days, since, until } = table.periods;
  const unsaid: { first: Side; last: Side } = { first: { kind: 'day', day: TODAY }, last: { kind: 'day', day: TODAY } };
  return compile<'days' | 'since' | 'until', typeof unsaid, Period>({
    templates: { days, since, until },
    slots: { from: slot(side, (first) => ({ first })), through: slot(side, (last) => ({ last })) },
    unsaid,
    meanings: {
      days: ({ first, last }) => fromThrough(first, last),
      since: ({ first }) => (first.kind === 'number' ? undefined : { kind: 'since', period: first }),
      until: ({ last }) => (last.kind === 'number' ? undefined : { kind: 'until', period: last }),
    },
  });
}

function fromThrough(first: Side, last: Side): Period | undefined {
  if (first.kind === 'number') return last.kind === 'number' ? undefined : inSameMonth(first.day, last, 'first');
  if (last.kind === 'number') return inSameMonth(last.day, first, 'last');
  if (first.kind === 'day' && first.day.kind === 'day-of-month') return undefined;
  if (first.kind === 'day' && last.kind === 'day') return { kind: 'days', first: first.day, last: last.day };
  return { kind: 'span', first, last };
}

/** `1 to 15 November` and `November 1 to 15`: the number takes month and year from the other end. */
function inSameMonth(number: number, other: Period, end: 'first' | 'last'): Period | undefined {
  if (other.kind !== 'day' || other.day.kind !== 'date') return undefined;
  const { weekday: _, ...date } = other.day;
  const day: Day = { ...date, day: number };
  return { kind: 'days', first: end === 'first' ? day : other.day, last: end === 'last' ? day : other.day };
}

const READERS = perLanguage(({ table, vocabulary }) => wholeWords(periodReader(table), vocabulary));
