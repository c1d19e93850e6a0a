import type { Templates } from '../grammar.js';
import type { CalendarUnit, ClockUnit } from '../values.js';

/** The languages whose phrases about time are understood. */
export type Language = 'en' | 'de' | 'es' | 'fr' | 'sr';
export const LANGUAGES: readonly Language[] = ['en', 'de', 'es', 'fr', 'sr'];

/** The forms of a word, separated by blanks. */
type Forms = string;

/** `{n}` number, `{unit}` hours, minutes or seconds */
export type AmountMeaning = 'amount' | 'amountAndQuarter' | 'amountAndHalf' | 'quarter' | 'half' | 'threeQuarters';

/** `{count}` whole number, `{span}` days to years, `{weekday}`, `{month}`, `{dom}` and `{ordinal}` day of the month, `{year}`, `{numeric}` date in digits, `{dotted}` 18.11 */
export type DayMeaning =
  | 'dayBeforeYesterday'
  | 'yesterday'
  | 'today'
  | 'tomorrow'
  | 'dayAfterTomorrow'
  | 'ago'
  | 'ahead'
  | 'weekday'
  | 'lastWeekday'
  | 'thisWeekday'
  | 'nextWeekday'
  | 'comingWeekday'
  | 'weekdayOfLastWeek'
  | 'weekdayOfThisWeek'
  | 'weekdayOfNextWeek'
  | 'date'
  | 'dayOfMonth'
  | 'dayOfThisMonth'
  | 'dayOfLastMonth'
  | 'dayOfNextMonth'
  | 'firstOfThis'
  | 'firstOfLast'
  | 'firstOfNext'
  | 'lastOfThis'
  | 'lastOfLast'
  | 'lastOfNext';

/** `{hour}` 0 to 24, `{minute}` 0 to 59 */
export type TimeMeaning =
  | 'hour'
  | 'hourAndMinute'
  | 'minutesPast'
  | 'minutesTo'
  /** With a word that also stands between two hours: only 15 to 9 is a time, 9 to 11 is a range. */
  | 'bareMinutesTo'
  | 'quarterPast'
  | 'quarterTo'
  | 'halfPast'
  | 'halfTo'
  | 'minutesBeforeHalfTo'
  | 'minutesAfterHalfTo'
  | 'threeQuartersTo'
  | 'noon'
  | 'midnight';

/** `{time}` of the clock, `{written}` in digits with minutes, as it is or of one half of the day */
export type ClockMeaning = 'plain' | 'am' | 'pm';

/** `{clock}`, `{day}`, `{duration}`, `{unit}` one hour, minute or second */
export type MomentMeaning = 'at' | 'durationAgo' | 'durationAhead' | 'now';

/** `{start}` and `{end}` moments, `{day}`, `{duration}`, `{unit}` one hour, minute or second, `{n}` of it */
export type RangeMeaning = 'between' | 'lasting' | 'since' | 'untilNow';

/** `{from}` and `{through}` periods, `{day}`, `{month}`, `{year}`, `{span}`, `{count}`, `{nth}` and `{ordinal}` quarter or week */
export type PeriodMeaning =
  | 'single'
  | 'thisUnit'
  | 'lastUnit'
  | 'nextUnit'
  | 'lastSeveral'
  | 'nextSeveral'
  | 'month'
  | 'lastMonthNamed'
  | 'nextMonthNamed'
  | 'quarter'
  | 'year'
  | 'weekOf'
  | 'weekNumber'
  | 'days'
  | 'since'
  | 'until';

/** Everything a language says about time. Words may be written with their diacritics; they are compared without. */
export interface LanguageTable {
  /** By the number of the first word, which the others count on from; `/` is between the forms of one number. */
  readonly numbers: Readonly<Record<number, Forms>>;
  /** What may stand between tens and ones. */
  readonly tensJoin: Forms;
  /** Ordinal numbers in the same way. */
  readonly ordinals: Readonly<Record<number, Forms>>;
  /** What makes digits an ordinal number when it follows them. */
  readonly ordinalMarks: Forms;
  /** From Monday. */
  readonly weekdays: readonly Forms[];
  /** From January. */
  readonly months: readonly Forms[];
  readonly clockUnits: Readonly<Record<ClockUnit, Forms>>;
  readonly calendarUnits: Readonly<Record<CalendarUnit, Forms>>;
  /** What stands between hours and minutes. */
  readonly amountJoin: Forms;
  /** Whether 3/4 is certainly the third of April. */
  readonly dayFirst: boolean;
  readonly amounts: Templates<AmountMeaning>;
  readonly days: Templates<DayMeaning>;
  readonly times: Templates<TimeMeaning>;
  readonly clocks: Templates<ClockMeaning>;
  readonly moments: Templates<MomentMeaning>;
  readonly ranges: Templates<RangeMeaning>;
  readonly periods: Templates<PeriodMeaning>;
}
