import type { Policy, TimeOffRequest } from './entities/time-off.js';
import { booleanIn, fieldsIn, requiredNumberIn } from './fields.js';
import type { Fields } from './input.js';
import { invalid, missing } from './reply.js';
import { dayIn, readAsLocal, wholeSecondsIn } from './time.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const DAYS = { min: 1, max: 999 };

/**
 * When somebody is away, and what it takes from the balance. By the day it is written as a start and a number of days
 * and `end` is refused; by the hour as start and end, and `days` is refused (API.md 11.18). Days are calendar days.
 */
export function periodIn(
  body: Fields,
  policy: Policy,
  timeZone: string,
): Pick<TimeOffRequest, 'halfDay' | 'period' | 'balanceDiff'> {
  const timeOffPeriod = fieldsIn(body, 'timeOffPeriod');
  const period = fieldsIn(timeOffPeriod ?? {}, 'period');
  if (timeOffPeriod === undefined || period === undefined) throw missing();
  const halfDay = booleanIn(timeOffPeriod, 'isHalfDay') ?? false;
  if (halfDay && !policy.allowHalfDay) throw invalid('Half day is not allowed');
  return { halfDay, ...(policy.timeUnit === 'DAYS' ? byDay(period, halfDay, timeZone) : byHour(period)) };
}

function byDay(period: Fields, halfDay: boolean, timeZone: string): Pick<TimeOffRequest, 'period' | 'balanceDiff'> {
  if (period['end'] !== undefined) throw invalid('invalid date format');
  const days = requiredNumberIn(period, 'days', DAYS);
  const firstDay = Date.parse(dayIn(period, 'start'));
  const start = new Date(readAsLocal(firstDay, timeZone)).toISOString();
  const end = new Date(readAsLocal(firstDay + days * DAY_MS, timeZone) - 1).toISOString();
  return { period: { start: start.replace('.000Z', 'Z'), end }, balanceDiff: halfDay ? 0.5 : days };
}

function byHour(period: Fields): Pick<TimeOffRequest, 'period' | 'balanceDiff'> {
  if (period['days'] !== undefined) throw invalid('invalid date format');
  const [start, end] = [wholeSecondsIn(period, 'start'), wholeSecondsIn(period, 'end')];
  if (start === undefined || end === undefined) throw missing();
  if (end <= start) throw invalid('Start datetime is after end datetime');
  return { period: { start, end }, balanceDiff: (Date.parse(end) - Date.parse(start)) / HOUR_MS };
}
