import { DateTime } from 'luxon';
import type { TimeQuestions } from '../questions/time-questions.js';
import type { Day, Period } from '../values.js';
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
import { type Days, type Near, nearToday, settleDay, shifted, unitAt, nearestYear } from './day.js';
import { andThen, impossible, type Instant, type Resolution, resolved, type Unclear } from './resolution.js';

/** Whole days. */
export interface ResolvedPeriod {
  /** `2026-11-16`; `undefined` where everything before is meant. */
  readonly firstDay: string | undefined;
  /** Included. */
  readonly lastDay: string;
  readonly start: Instant | undefined;
  /** The midnight after the last day. */
  readonly end: Instant;
}

/** The days that are meant, the first and the last included. */
export function resolvePeriod(
  period: Period,
  context: TimeContext,
  direction: Direction = 'past',
): Resolution<ResolvedPeriod> {
  return withCalendar(context, (calendar) => {
    const days: Resolution<OpenDays> =
      period.kind === 'until'
        ? andThen(settlePeriod(period.period, calendar, nearToday(calendar, direction)), ({ last }) =>
            resolved({ first: undefined, last }),
          )
        : settlePeriod(period, calendar, nearToday(calendar, direction));
    return andThen(days, (found) => resolved(written(found, calendar)));
  });
}

interface OpenDays {
  readonly first: DateTime | undefined;
  readonly last: DateTime;
}

function written({ first, last }: OpenDays, calendar: Calendar): ResolvedPeriod {
  return {
    firstDay: first && dateText(first),
    lastDay: dateText(last),
    start: first && instantOf(startOfDay(first, calendar), calendar),
    end: instantOf(startOfDay(last.plus({ days: 1 }), calendar), calendar),
  };
}

function settlePeriod(period: Period, calendar: Calendar, near: Near): Resolution<Days> {
  switch (period.kind) {
    case 'day':
      return andThen(settleDay(period.day, calendar, near), (day) => resolved({ first: day, last: day }));
    case 'days':
      return settleEnds({ kind: 'day', day: period.first }, { kind: 'day', day: period.last }, calendar, near);
    case 'span':
      return settleEnds(period.first, period.last, calendar, near);
    case 'unit':
      return resolved(unitAt(period.unit, period.offset, calendar));
    case 'several':
      return resolved(severalUnits(period, calendar));
    case 'month':
      return resolved(namedUnit('month', period, (year) => DateTime.utc(year, period.month), calendar, near));
    case 'quarter':
      return resolved(
        namedUnit('quarter', period, (year) => DateTime.utc(year, period.quarter * 3 - 2), calendar, near),
      );
    case 'year':
      return resolved({ first: DateTime.utc(period.year), last: DateTime.utc(period.year, 12, 31) });
    case 'week-of':
      return andThen(settleDay(period.day, calendar, near), (day) => resolved(weekFrom(startOfWeek(day, calendar))));
    case 'week-number':
      return numberedWeek(period, calendar, near);
    case 'since':
      return sincePeriod(period.period, calendar);
    case 'until':
      // Only a whole phrase is open at its beginning.
      return settlePeriod(period.period, calendar, near);
  }
}

function weekFrom(first: DateTime): Days {
  return { first, last: first.plus({ days: 6 }) };
}

function severalUnits({ unit, count }: Extract<Period, { kind: 'several' }>, calendar: Calendar): Days {
  const { today } = calendar;
  if (unit === 'day') {
    return count < 0
      ? { first: today.plus({ days: count + 1 }), last: today }
      : { first: today, last: today.plus({ days: count - 1 }) };
  }
  const { first, last } = unitAt(unit, 0, calendar);
  return count < 0
    ? { first: shifted(first, unit, count), last: first.minus({ days: 1 }) }
    : { first: last.plus({ days: 1 }), last: shifted(first, unit, count + 1).minus({ days: 1 }) };
}

/** A month or a quarter of the year that is said, or the nearest one; the present one counts unless it is kept away. */
function namedUnit(
  unit: 'month' | 'quarter',
  { year, which }: { readonly year?: number; readonly which?: 'last' | 'next' },
  startIn: (year: number) => DateTime,
  { today }: Calendar,
  near: Near,
): Days {
  const direction = which === undefined ? near.direction : which === 'last' ? 'past' : 'future';
  const present = (which === undefined ? near.day : today).startOf(unit);
  const limit = which === undefined ? present : shifted(present, unit, which === 'last' ? -1 : 1);
  const isThere = (start: DateTime): boolean => (direction === 'past' ? start <= limit : start >= limit);
  const first = year === undefined ? startNear(limit, direction, startIn, isThere) : startIn(year);
  return { first, last: shifted(first, unit, 1).minus({ days: 1 }) };
}

function startNear(
  limit: DateTime,
  direction: Direction,
  startIn: (year: number) => DateTime,
  isThere: (start: DateTime) => boolean,
): DateTime {
  if (direction === 'nearest') return startIn(nearestYear(limit, startIn));
  return startInOrBeside(limit.year, direction, startIn, isThere);
}

function startInOrBeside(
  year: number,
  direction: Direction,
  startIn: (year: number) => DateTime,
  isThere: (start: DateTime) => boolean,
): DateTime {
  const first = startIn(year);
  return isThere(first) ? first : startIn(direction === 'past' ? year - 1 : year + 1);
}

function numberedWeek(
  { week, year }: Extract<Period, { kind: 'week-number' }>,
  { ask }: Calendar,
  near: Near,
): Resolution<Days> {
  const weekIn = (weekYear: number): DateTime => DateTime.fromObject({ weekYear, weekNumber: week }, { zone: 'utc' });
  const present = near.day.startOf('week');
  const isThere = (start: DateTime): boolean => (near.direction === 'past' ? start <= present : start >= present);
  const first = year === undefined ? startInOrBeside(present.weekYear, near.direction, weekIn, isThere) : weekIn(year);
  return first.isValid ? resolved(weekFrom(first)) : impossible('period', ask.noWeek(week));
}

function sincePeriod(period: Period, calendar: Calendar): Resolution<Days> {
  const { today, ask } = calendar;
  return andThen(settlePeriod(period, calendar, nearToday(calendar, 'past')), ({ first }) =>
    first <= today ? resolved({ first, last: today }) : backwards(first, today, 'start', ask),
  );
}

/**
 * From one end to the other. The end that is looked for first is the one with a year, else the first in the past and
 * the last in the future; the other one is the nearest that keeps the order.
 */
function settleEnds(first: Period, last: Period, calendar: Calendar, near: Near): Resolution<Days> {
  if (isBackwardsInMonth(first, last)) {
    return impossible('end', calendar.ask.daysOutOfOrder);
  }
  const fromLast = !hasYear(first) && (hasYear(last) || near.direction === 'future');
  const known = settlePeriod(fromLast ? last : first, calendar, near);
  return andThen(known, (one) => {
    const beside: Near = fromLast
      ? { day: one.last, direction: 'past', inclusive: true }
      : { day: one.first, direction: 'future', inclusive: true };
    return andThen(settlePeriod(fromLast ? first : last, calendar, beside), (other) => {
      const days = fromLast ? { first: other.first, last: one.last } : { first: one.first, last: other.last };
      return days.first <= days.last ? resolved(days) : backwards(days.first, days.last, 'end', calendar.ask);
    });
  });
}

/** From 15 to 1 November without a year is no year's time. */
function isBackwardsInMonth(first: Period, last: Period): boolean {
  const [from, to] = [undatedDay(first), undatedDay(last)];
  return from !== undefined && to !== undefined && from.month === to.month && from.day > to.day;
}

function undatedDay(period: Period): Extract<Day, { kind: 'date' }> | undefined {
  return period.kind === 'day' && period.day.kind === 'date' && period.day.year === undefined ? period.day : undefined;
}

function hasYear(period: Period): boolean {
  if (period.kind === 'day') return 'year' in period.day;
  return 'year' in period;
}

function backwards(first: DateTime, last: DateTime, missing: 'start' | 'end', ask: TimeQuestions): Unclear<never> {
  const message = ask.lastDayBeforeFirst(dateText(last), dateText(first));
  return { kind: 'unclear', reason: 'end-before-start', missing, candidates: [], message };
}
