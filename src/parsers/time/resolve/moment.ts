import type { DateTime } from 'luxon';
import type { Clock, Moment } from '../values.js';
import { type Calendar, type Direction, instantOf, instantsAt, type TimeContext, withCalendar } from './calendar.js';
import { nearToday, settleDay } from './day.js';
import { andThen, impossible, type Instant, type Missing, oneOf, type Resolution, resolved } from './resolution.js';

/**
 * The instant that is meant; without a day it is today's. Midnight alone is the last one, or in the future direction
 * the next.
 */
export function resolveMoment(
  moment: Moment,
  context: TimeContext,
  direction: Direction = 'past',
): Resolution<Instant> {
  return withCalendar(context, (calendar) =>
    andThen(settleMoment(moment, calendar, direction), (instant) => resolved(instantOf(instant, calendar))),
  );
}

function settleMoment(moment: Moment, calendar: Calendar, direction: Direction): Resolution<number> {
  if (moment.kind === 'from-now') return resolved(calendar.now + moment.seconds * 1000);
  const { clock, day } = moment;
  if (day === undefined) return settleClock(calendar.today, midnightAs(clock, direction), calendar, 'time');
  return andThen(settleDay(day, calendar, nearToday(calendar, direction)), (date) =>
    clock.style === 'midnight' ? eitherMidnight(date, calendar) : settleClock(date, clock, calendar, 'time'),
  );
}

function midnightAs(clock: Clock, direction: Direction): Clock {
  return clock.style === 'midnight' && direction === 'future' ? { ...clock, hour: 24 } : clock;
}

function eitherMidnight(date: DateTime, calendar: Calendar): Resolution<number> {
  const instants = [0, 1].flatMap((days) => instantsAt(date.plus({ days }), 0, calendar));
  return oneOf(instants, 'time', askForTime(calendar));
}

/** The instant at which the clocks show a time of a day. */
export function settleClock(date: DateTime, clock: Clock, calendar: Calendar, missing: Missing): Resolution<number> {
  const isEndOfDay = clock.hour === 24;
  const day = isEndOfDay ? date.plus({ days: 1 }) : date;
  const instants = instantsAt(day, isEndOfDay ? 0 : secondsOf(clock), calendar);
  return instants.length === 0
    ? impossible(missing, leftOut(day, clock, calendar))
    : oneOf(instants, missing, askForTime(calendar));
}

export function secondsOf({ hour, minute, second }: Clock): number {
  return hour * 3600 + minute * 60 + second;
}

function leftOut(day: DateTime, { hour, minute }: Clock, { zone }: Calendar): string {
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  const date = day.setLocale('en-GB').toFormat('d LLLL yyyy');
  return `The clocks of ${zone.name} go forward over ${time} on ${date}: say a time before or after that hour.`;
}

function askForTime(calendar: Calendar): (instants: readonly number[]) => string {
  return (instants) =>
    `That could be ${instants.map((instant) => told(instantOf(instant, calendar))).join(' or ')}: say which.`;
}

function told({ local, utc }: Instant): string {
  return `${local} (${utc})`;
}
