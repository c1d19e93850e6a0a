import { DateTime } from 'luxon';
import { type Calendar, dateText, instantOf, startOfDay, type TimeContext, withCalendar } from './calendar.js';
import { settleClock } from './moment.js';
import { andThen, impossible, type Instant, type Resolution, resolved } from './resolution.js';

const LOCAL = /^(?<date>\d{4}-\d\d-\d\d)T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?(?<offset>[+-]\d\d:\d\d)?$/;

/** The instant at which the zone's clocks show a time that is written out, such as `2026-11-23T09:30:00`. */
export function resolveLocal(written: string, context: TimeContext): Resolution<Instant> {
  return withCalendar(context, (calendar) => {
    const { date = '', hour, minute, second = 0, offset } = LOCAL.exec(written)?.groups ?? {};
    if (offset !== undefined) return resolved(instantOf(Date.parse(written), calendar));
    const clock = { hour: Number(hour), minute: Number(minute), second: Number(second), style: 'exact' } as const;
    return andThen(dayOf(date, calendar), (day) =>
      andThen(settleClock(day, clock, calendar, 'time'), (instant) => resolved(instantOf(instant, calendar))),
    );
  });
}

/** The first instant of a date. */
export function resolveStartOfDay(date: string, context: TimeContext): Resolution<Instant> {
  return withCalendar(context, (calendar) =>
    andThen(dayOf(date, calendar), (day) => resolved(instantOf(startOfDay(day, calendar), calendar))),
  );
}

/** What the zone's clocks show at an instant, or now. */
export function resolveShown(instant: string | undefined, context: TimeContext): Resolution<Instant> {
  return withCalendar(context, (calendar: Calendar) =>
    resolved(instantOf(instant === undefined ? calendar.now : Date.parse(instant), calendar)),
  );
}

function dayOf(date: string, { ask }: Calendar): Resolution<DateTime> {
  const day = DateTime.fromISO(date, { zone: 'utc' });
  return day.isValid && dateText(day) === date ? resolved(day) : impossible('date', ask.noDate(date));
}
