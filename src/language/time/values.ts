/** What phrases about time mean before anybody looks at a clock. */

/** An amount of time. */
export interface Duration {
  readonly seconds: number;
}

export type ClockUnit = 'hour' | 'minute' | 'second';
export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * How a weekday was named: alone, as `last`, `this`, `next` or `coming`, or as one of last, this or next week.
 * `next` may be this week's or next week's, `coming` is the first after today.
 */
export type WhichWeekday =
  'plain' | 'last' | 'this' | 'next' | 'coming' | 'of-last-week' | 'of-this-week' | 'of-next-week';

/** A calendar day. Weekdays are 1 (Monday) to 7, months 1 to 12. */
export type Day =
  /** So many units from today: -1 day is yesterday, 2 weeks are in a fortnight. */
  | { readonly kind: 'offset'; readonly unit: CalendarUnit; readonly count: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: WhichWeekday }
  /** 18 November, of the year that is said or else of the nearest one. A weekday that was said has to fit. */
  | {
      readonly kind: 'date';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
    }
  /** 3/4, of which nobody knows what is the day and what the month. */
  | { readonly kind: 'two-numbers'; readonly first: number; readonly second: number; readonly year?: number }
  /** The 18th, of the nearest month. */
  | { readonly kind: 'day-of-month'; readonly day: number }
  /** The 18th of this, the last (-1) or the next (1) month. */
  | { readonly kind: 'day-in-month'; readonly day: number; readonly offset: number }
  /** The first or the last day of this, the last (-1) or the next (1) unit. */
  | { readonly kind: 'edge'; readonly edge: 'first' | 'last'; readonly unit: CalendarUnit; readonly offset: number };

/** How a clock time was written; a bare `9` and a `914` are times only where the words around them say so. */
export type ClockStyle = 'hour' | 'compact' | 'exact' | 'midnight';

/** A time of day. */
export interface Clock {
  /** 0 to 24 of the day; 24 is the end of the day. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly style: ClockStyle;
  /** Whether `am` or `pm` (morning or evening) was said, so that 9 cannot be 21. */
  readonly half?: 'am' | 'pm';
  /** How many minutes the clock is ahead of UTC, where it was said: it tells apart the hours that come twice. */
  readonly offset?: number;
}

/** A time of a day, or of today. */
export interface ClockMoment {
  readonly kind: 'clock';
  readonly clock: Clock;
  readonly day?: Day;
}

/** A point in time. */
export type Moment =
  | ClockMoment
  /** So long from now: -1200 is 20 minutes ago, 0 is now. */
  | { readonly kind: 'from-now'; readonly seconds: number };

/** From one moment to another on the clock. */
export type Range =
  | { readonly kind: 'between'; readonly start: ClockMoment; readonly end: ClockMoment }
  | { readonly kind: 'lasting'; readonly start: Moment; readonly duration: Duration }
  | { readonly kind: 'since'; readonly start: Moment }
  /** The last hour until now; written `-1h` it may also be meant to take an hour away. */
  | { readonly kind: 'until-now'; readonly duration: Duration; readonly written: 'words' | 'minus' };

/** Whole days, the first and the last included. */
export type Period =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'days'; readonly first: Day; readonly last: Day }
  /** This (0), the last (-1) or the next (1) week, month, quarter or year. */
  | { readonly kind: 'unit'; readonly unit: CalendarUnit; readonly offset: number }
  /** The last (-7) or next (7) 7 days, today included; of longer units the whole ones before or after this one. */
  | { readonly kind: 'several'; readonly unit: CalendarUnit; readonly count: number }
  /** A month by its name; `which` keeps away from the present one. */
  | { readonly kind: 'month'; readonly month: number; readonly year?: number; readonly which?: 'last' | 'next' }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year?: number }
  | { readonly kind: 'year'; readonly year: number }
  /** The week that holds a day. */
  | { readonly kind: 'week-of'; readonly day: Day }
  /** A week by its ISO number. */
  | { readonly kind: 'week-number'; readonly week: number; readonly year?: number }
  /** From the first to the last day of two periods: January to March. */
  | { readonly kind: 'span'; readonly first: Period; readonly last: Period }
  /** From the beginning of a period to today. */
  | { readonly kind: 'since'; readonly period: Period }
  /** Whatever was before, up to and including a period. */
  | { readonly kind: 'until'; readonly period: Period };
