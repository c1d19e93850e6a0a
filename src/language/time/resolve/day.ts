import { DateTime } from 'luxon';
import type { CalendarUnit, Day, WhichWeekday } from '../values.js';
import {
  type Calendar,
  dateText,
  type Direction,
  instantOf,
  startOfDay,
  startOfWeek,
  type TimeContext,
  withCalendar,
} from './calendar.js';
import { andThen, impossible, type Instant, oneOf, type Resolution, resolved } from './resolution.js';

/** A calendar day, from its midnight to the next one. */
export interface ResolvedDay {
  /** `2026-11-23` */
  readonly date: string;
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The day that is meant. Without more words a weekday or a date without a year is the nearest one in the direction;
 * a date may be today, a weekday that is today is asked for, since it may be today or a week away.
 */
export function resolveDay(day: Day, context: TimeContext, direction: Direction = 'past'): Resolution<ResolvedDay> {
  return withCalendar(context, (calendar) =>
    andThen(settleDay(day, calendar, nearToday(calendar, direction)), (date) => resolved(wholeDay(date, calendar))),
  );
}

function wholeDay(date: DateTime, calendar: Calendar): ResolvedDay {
  const [start, end] = [startOfDay(date, calendar), startOfDay(date.plus({ days: 1 }), calendar)];
  return { date: dateText(date), start: instantOf(start, calendar), end: instantOf(end, calendar) };
}

/** Where the nearest one is looked for. */
export interface Near {
  readonly day: DateTime;
  readonly direction: Direction;
  /** Whether the day itself is certainly meant when it fits. */
  readonly inclusive: boolean;
}

export function nearToday({ today }: Calendar, direction: Direction): Near {
  return { day: today, direction, inclusive: false };
}

/** The date of a day. */
export function settleDay(day: Day, calendar: Calendar, near: Near): Resolution<DateTime> {
  switch (day.kind) {
    case 'offset':
      return resolved(shifted(calendar.today, day.unit, day.count));
    case 'weekday':
      return settleWeekday(day.weekday, day.which, calendar, near);
    case 'date':
      return settleDate(day, calendar, near);
    case 'two-numbers':
      return settleTwoNumbers(day, calendar, near);
    case 'day-of-month':
      return resolved(nearestWithDay(day.day, near));
    case 'day-in-month':
      return settleDayInMonth(day.day, unitAt('month', day.offset, calendar).first, calendar);
    case 'edge':
      return resolved(edgeOf(day.edge, unitAt(day.unit, day.offset, calendar)));
  }
}

/** The first and the last day of something. */
export interface Days {
  readonly first: DateTime;
  readonly last: DateTime;
}

/** This (0), the last (-1) or the next (1) unit. */
export function unitAt(unit: CalendarUnit, offset: number, calendar: Calendar): Days {
  const start = unit === 'week' ? startOfWeek(calendar.today, calendar) : calendar.today.startOf(unit);
  const first = shifted(start, unit, offset);
  return { first, last: shifted(first, unit, 1).minus({ days: 1 }) };
}

export function shifted(day: DateTime, unit: CalendarUnit, count: number): DateTime {
  return day.plus({ [unit]: count });
}

/** A day of a month, which may have none of that number. */
function settleDayInMonth(day: number, month: DateTime, { ask }: Calendar): Resolution<DateTime> {
  const date = month.set({ day: Math.min(day, month.daysInMonth ?? day) });
  return date.day === day ? resolved(date) : impossible('date', ask.noDayInMonth(ask.month(month), day));
}

function edgeOf(edge: 'first' | 'last', days: Days): DateTime {
  return edge === 'first' ? days.first : days.last;
}

function settleWeekday(weekday: number, which: WhichWeekday, calendar: Calendar, near: Near): Resolution<DateTime> {
  const { today } = calendar;
  const ofWeek = (offset: number): DateTime => {
    const start = startOfWeek(today, calendar).plus({ weeks: offset });
    return start.plus({ days: (weekday - start.weekday + 7) % 7 });
  };
  switch (which) {
    case 'plain':
      return plainWeekday(weekday, calendar, near);
    case 'last':
      return resolved(before(today, weekday));
    case 'coming':
      return resolved(behind(today, weekday));
    case 'next': {
      const dates = [behind(today, weekday), ofWeek(1)].filter((date, at, [first]) => at === 0 || !same(date, first));
      return oneOf(dates, 'date', askForDate(calendar));
    }
    case 'of-last-week':
      return resolved(ofWeek(-1));
    case 'this':
    case 'of-this-week':
      return resolved(ofWeek(0));
    case 'of-next-week':
      return resolved(ofWeek(1));
  }
}

function plainWeekday(weekday: number, calendar: Calendar, { day, direction, inclusive }: Near): Resolution<DateTime> {
  const other = direction === 'past' ? before(day, weekday) : behind(day, weekday);
  if (day.weekday !== weekday) return resolved(other);
  return inclusive ? resolved(day) : oneOf([day, other], 'date', askForDate(calendar));
}

/** The last such weekday before a day. */
function before(day: DateTime, weekday: number): DateTime {
  return day.minus({ days: (day.weekday - weekday + 7) % 7 || 7 });
}

/** The first such weekday after a day. */
function behind(day: DateTime, weekday: number): DateTime {
  return day.plus({ days: (weekday - day.weekday + 7) % 7 || 7 });
}

function same(a: DateTime, b: DateTime | undefined): boolean {
  return b !== undefined && a.toMillis() === b.toMillis();
}

function askForDate({ ask }: Calendar): (dates: readonly DateTime[]) => string {
  return (dates) => ask.which(dates.map(ask.date));
}

type NamedDate = Extract<Day, { kind: 'date' }>;

function settleDate({ year, month, day, weekday }: NamedDate, { ask }: Calendar, near: Near): Resolution<DateTime> {
  const date = DateTime.utc(year ?? yearNear(month, day, near), month, day);
  if (!date.isValid) {
    const first = DateTime.utc(year ?? yearNear(month, day, near), month);
    return impossible('date', ask.noDayInMonth(ask.month(first), day));
  }
  if (weekday === undefined || date.weekday === weekday) return resolved(date);
  return impossible('date', ask.otherWeekday(ask.date(date)));
}

/** The year that puts a day of the year nearest, in the direction; the day itself counts. */
function yearNear(month: number, day: number, { day: from, direction }: Near): number {
  if (direction === 'nearest') return nearestYear(from, (year) => DateTime.utc(year, month, Math.min(day, 28)));
  const difference = month - from.month || day - from.day;
  if (direction === 'past') return difference <= 0 ? from.year : from.year - 1;
  return difference >= 0 ? from.year : from.year + 1;
}

/** The year whose day is least far from a day. */
export function nearestYear(from: DateTime, dayIn: (year: number) => DateTime): number {
  const distance = (year: number): number => Math.abs(dayIn(year).diff(from).toMillis());
  return [from.year - 1, from.year + 1].reduce(
    (nearest, year) => (distance(year) < distance(nearest) ? year : nearest),
    from.year,
  );
}

function settleTwoNumbers(
  { first, second, year }: Extract<Day, { kind: 'two-numbers' }>,
  calendar: Calendar,
  near: Near,
): Resolution<DateTime> {
  const orders = [
    { day: first, month: second },
    { day: second, month: first },
  ];
  const dates = orders.flatMap(({ day, month }) => {
    const date = settleDate({ kind: 'date', day, month, ...(year !== undefined && { year }) }, calendar, near);
    return date.kind === 'resolved' ? [date.value] : [];
  });
  return dates.length === 0
    ? impossible('date', calendar.ask.noDate(`${first}/${second}`))
    : oneOf(dates, 'date', askForDate(calendar));
}

/** The nearest day with that number in its month; some months have none. */
function nearestWithDay(number: number, { day, direction }: Near): DateTime {
  const step = direction === 'past' ? -1 : 1;
  const isThere = (day.day - number) * step <= 0;
  let month = isThere ? day.startOf('month') : day.startOf('month').plus({ months: step });
  while ((month.daysInMonth ?? 0) < number) month = month.plus({ months: step });
  return month.set({ day: number });
}
