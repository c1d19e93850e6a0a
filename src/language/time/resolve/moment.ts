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
  if (day === undefined) {
    const clocks = [clock, ...laterHalf(clock)].map((one) => midnightAs(one, direction));
    return oneOfHalves(
      clocks.map((one) => settleClock(calendar.today, one, calendar, 'time')),
      calendar,
      direction,
    );
  }
  if (isNightHour(clock)) {
    return andThen(settleDay(day, calendar, nearToday(calendar, direction)), (date) =>
      oneOfHalves(
        [clock, ...laterHalf(clock)].map((one) => settleClock(date, one, calendar, 'time')),
        calendar,
      ),
    );
  }
  return andThen(settleDay(day, calendar, nearToday(calendar, direction)), (date) =>
    clock.style === 'midnight' ? eitherMidnight(date, calendar) : settleClock(date, clock, calendar, 'time'),
  );
}

/** The same hour in the afternoon, where a bare number says it. */
export function laterHalf(clock: Clock): Clock[] {
  const isEither = clock.style === 'hour' && clock.half === undefined && clock.hour >= 1 && clock.hour < 12;
  return isEither ? [{ ...clock, hour: clock.hour + 12 }] : [];
}

/** An hour at which hardly anybody works: whoever says a bare `3` of a day means three in the afternoon as likely. */
export function isNightHour({ style, half, hour }: Clock): boolean {
  return style === 'hour' && half === undefined && hour >= 1 && hour <= LAST_NIGHT_HOUR;
}

const LAST_NIGHT_HOUR = 6;

/** Of the same hour in both halves of a day, the one that lies where it is looked for; else it is asked. */
function oneOfHalves(
  halves: readonly Resolution<number>[],
  calendar: Calendar,
  direction?: Direction,
): Resolution<number> {
  const [first] = halves;
  if (first !== undefined && halves.length === 1) return first;
  const instants = halves.flatMap((half) => (half.kind === 'resolved' ? [half.value] : half.candidates));
  const fitting = instants.filter((instant) =>
    direction === 'future' ? instant >= calendar.now : direction !== 'past' || instant <= calendar.now,
  );
  return oneOf(fitting.length > 0 ? fitting : instants, 'time', askForTime(calendar));
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
  if (clock.offset !== undefined) {
    return resolved(date.toMillis() + secondsOf(clock) * 1000 - clock.offset * 60_000);
  }
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

function leftOut(day: DateTime, { hour, minute }: Clock, { zone, ask }: Calendar): string {
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return ask.leftOut(zone.name, time, ask.date(day));
}

function askForTime(calendar: Calendar): (instants: readonly number[]) => string {
  return (instants) => calendar.ask.which(instants.map((instant) => told(instantOf(instant, calendar))));
}

/** `2026-11-30 03:00`, and in an hour that comes twice with the offset behind it. */
function told({ local }: Instant): string {
  const [day, time] = [
    local.slice(0, 'YYYY-MM-DD'.length),
    local.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDT00:00'.length),
  ];
  const offset = local.slice('YYYY-MM-DDT00:00:00'.length);
  return offset === '' ? `${day} ${time}` : `${day} ${time} UTC${offset}`;
}
