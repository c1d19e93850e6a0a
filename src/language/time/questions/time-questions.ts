import type { DateTime } from 'luxon';

/** What a person is asked about days and times, in their language. Each says what is wrong and what to say instead. */
export interface TimeQuestions {
  /** A day with its weekday: `Friday, 4 December 2026`. */
  readonly date: (day: DateTime) => string;
  /** A month with its year: `February 2027`. */
  readonly month: (day: DateTime) => string;
  /** One of several dates or times is meant. */
  readonly which: (choices: readonly string[]) => string;
  readonly noZone: (zone: string) => string;
  /** A month has no such day. */
  readonly noDayInMonth: (month: string, day: number) => string;
  /** The weekday that was said is not that of the date. */
  readonly otherWeekday: (date: string) => string;
  readonly noDate: (written: string) => string;
  /** A year has no week of that number. */
  readonly noWeek: (week: number) => string;
  /** A clock change leaves an hour out. */
  readonly leftOut: (zone: string, time: string, date: string) => string;
  /** A time until now that is still to come today. */
  readonly notYet: string;
  /** `-1h` may be the last hour or an hour less. */
  readonly minus: string;
  readonly endNotAfterStart: (end: string, start: string) => string;
  readonly lastDayBeforeFirst: (last: string, first: string) => string;
  readonly daysOutOfOrder: string;
}
