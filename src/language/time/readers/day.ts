import { compile } from '../grammar.js';
import { perLanguage } from '../languages/index.js';
import type { Language, LanguageTable } from '../languages/language-table.js';
import { type Reader, type Reading, wholeWords } from '../reading.js';
import type { CalendarUnit, Day, WhichWeekday } from '../values.js';
import type { Word } from '../words.js';
import { isGlued, lookup, slot, wordReader } from './lookups.js';
import { digitsAt, numbersOf } from './numbers.js';
import { isYear, readNumericDate, readShortDottedDate } from './numeric-date.js';

/** Reads a calendar day: yesterday, last Friday, 18 November, 18.11., 2026-11-18, 3 days ago, the end of the month. */
export function readDay(words: readonly Word[], from: number, language: Language): Reading<Day>[] {
  return READERS[language](words, from);
}

/** Days in a place where a grammar expects one. */
export function dayReader(table: LanguageTable): Reader<Day> {
  const { number, ordinal } = numbersOf(table);
  const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= LARGEST_COUNT;
  return compile({
    templates: table.days,
    slots: {
      count: slot(number, (count) => ({ count }), isWhole),
      span: slot(calendarUnitReader(table), (span) => ({ span })),
      weekday: slot(weekdayReader(table), (weekday) => ({ weekday })),
      month: slot(monthReader(table), (month) => ({ month })),
      dom: slot(dayOfMonthReader(table), (dom) => ({ dom })),
      ordinal: slot(ordinal, (dom) => ({ dom }), isDayOfMonth),
      year: slot(readYear, (year) => ({ year })),
      numeric: slot(
        (words, from) => readNumericDate(words, from, table.dayFirst),
        (date) => ({ date }),
      ),
      dotted: slot(readShortDottedDate, (date) => ({ date })),
    },
    unsaid: UNSAID,
    meanings: {
      dayBeforeYesterday: () => days(-2),
      yesterday: () => days(-1),
      today: () => days(0),
      tomorrow: () => days(1),
      dayAfterTomorrow: () => days(2),
      ago: ({ count, span }) => ({ kind: 'offset', unit: span, count: -count }),
      ahead: ({ count, span }) => ({ kind: 'offset', unit: span, count }),
      weekday: weekdayOf('plain'),
      lastWeekday: weekdayOf('last'),
      thisWeekday: weekdayOf('this'),
      nextWeekday: weekdayOf('next'),
      comingWeekday: weekdayOf('coming'),
      weekdayOfLastWeek: weekdayOf('of-last-week'),
      weekdayOfThisWeek: weekdayOf('of-this-week'),
      weekdayOfNextWeek: weekdayOf('of-next-week'),
      date: dateOf,
      dayOfMonth: ({ dom }) => ({ kind: 'day-of-month', day: dom }),
      dayOfThisMonth: dayInMonth(0),
      dayOfLastMonth: dayInMonth(-1),
      dayOfNextMonth: dayInMonth(1),
      firstOfThis: edge('first', 0),
      firstOfLast: edge('first', -1),
      firstOfNext: edge('first', 1),
      lastOfThis: edge('last', 0),
      lastOfLast: edge('last', -1),
      lastOfNext: edge('last', 1),
    },
  });
}

/** Farther than this nobody counts days. */
const LARGEST_COUNT = 1000;

interface Slots {
  readonly count: number;
  readonly span: CalendarUnit;
  /** 0 where none is said. */
  readonly weekday: number;
  readonly month: number;
  readonly dom: number;
  readonly year: number | undefined;
  /** A whole date in digits. */
  readonly date: Day | undefined;
}

const UNSAID: Slots = { count: 1, span: 'day', weekday: 0, month: 1, dom: 1, year: undefined, date: undefined };

function days(count: number): Day {
  return { kind: 'offset', unit: 'day', count };
}

function weekdayOf(which: WhichWeekday): (slots: Slots) => Day {
  return (slots) => ({ kind: 'weekday', weekday: slots.weekday, which });
}

function dayInMonth(offset: number): (slots: Slots) => Day {
  return ({ dom }) => ({ kind: 'day-in-month', day: dom, offset });
}

function edge(which: 'first' | 'last', offset: number): (slots: Slots) => Day {
  return ({ span }) => ({ kind: 'edge', edge: which, unit: span, offset });
}

function dateOf(slots: Slots): Day {
  const said = slots.weekday === 0 ? undefined : { weekday: slots.weekday };
  if (slots.date !== undefined) return slots.date.kind === 'date' ? { ...slots.date, ...said } : slots.date;
  const year = slots.year === undefined ? undefined : { year: slots.year };
  return { kind: 'date', month: slots.month, day: slots.dom, ...year, ...said };
}

export function calendarUnitReader({ calendarUnits }: LanguageTable): Reader<CalendarUnit> {
  const { day, week, month, quarter, year } = calendarUnits;
  return wordReader(
    lookup<CalendarUnit>([
      [day, 'day'],
      [week, 'week'],
      [month, 'month'],
      [quarter, 'quarter'],
      [year, 'year'],
    ]),
  );
}

/** Weekdays by their names, 1 (Monday) to 7. */
function weekdayReader({ weekdays }: LanguageTable): Reader<number> {
  return wordReader(lookup(weekdays.map((forms, index) => [forms, index + 1])));
}

/** Months by their names, 1 to 12. */
export function monthReader({ months }: LanguageTable): Reader<number> {
  return wordReader(lookup(months.map((forms, index) => [forms, index + 1])));
}

/** 18, 18th, eighteenth; 1 to 31. */
export function dayOfMonthReader(table: LanguageTable): Reader<number> {
  const { number, ordinal } = numbersOf(table);
  return (words, from) => [...ordinal(words, from), ...number(words, from)].filter(({ value }) => isDayOfMonth(value));
}

function isDayOfMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

/** A year in four digits; with a full stop behind it too, as Serbian writes it. */
export function readYear(words: readonly Word[], from: number): Reading<number>[] {
  const value = words[from]?.text.length === 4 ? digitsAt(words[from]) : undefined;
  if (value === undefined || !isYear(value)) return [];
  const reading = { to: from + 1, value };
  return isGlued(words[from + 1], '.') ? [{ to: from + 2, value }, reading] : [reading];
}

const READERS = perLanguage(({ table, vocabulary }) => wholeWords(dayReader(table), vocabulary));
