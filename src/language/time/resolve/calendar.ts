import { DateTime, type Zone } from 'luxon';
import { timeZoneOf } from '../../../common/time/time-zone.js';
import type { Language } from '../languages/language-table.js';
import { TIME_QUESTIONS } from '../questions/index.js';
import type { TimeQuestions } from '../questions/time-questions.js';
import type { Instant, Resolution } from './resolution.js';

export type WeekStart = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

/** When and where something is said. */
export interface TimeContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name: `Europe/Berlin`. */
  readonly zone: string;
  readonly weekStart: WeekStart;
  /** The language that they are asked in; English where it is not known. */
  readonly language?: Language | undefined;
}

/** A context in which a person is asked in a language. What it may have to find out first is still found out only then. */
export function inLanguage(context: TimeContext, language: Language): TimeContext {
  return {
    now: context.now,
    zone: context.zone,
    language,
    get weekStart() {
      return context.weekStart;
    },
  };
}

/**
 * Where to look for a Friday or an 18 November of which nothing more is said; `nearest` takes the nearest year, and
 * weekdays as in the future.
 */
export type Direction = 'past' | 'future' | 'nearest';

/** Days without a place, as midnights of UTC, and the zone that places them. */
export interface Calendar {
  /** The whole second. */
  readonly now: number;
  readonly today: DateTime;
  readonly zone: Zone;
  /** 1 (Monday) to 7. */
  readonly weekStart: number;
  readonly ask: TimeQuestions;
}

const WEEKDAYS: readonly WeekStart[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Resolves something by the calendar of a context, if its zone exists. */
export function withCalendar<T>(context: TimeContext, resolve: (calendar: Calendar) => Resolution<T>): Resolution<T> {
  const zone = timeZoneOf(context.zone);
  const ask = TIME_QUESTIONS[context.language ?? 'en'];
  if (zone === undefined) {
    const message = ask.noZone(context.zone.slice(0, 60));
    return { kind: 'unclear', reason: 'unknown-zone', missing: 'timeZone', candidates: [], message };
  }
  const now = Math.floor(context.now / SECOND_MS) * SECOND_MS;
  const today = DateTime.fromMillis(shownAt(now, zone), { zone: 'utc' }).startOf('day');
  return resolve({
    now,
    today,
    zone,
    ask,
    // Looked up only where something is said of a week: whoever asks may have to be asked themselves.
    get weekStart() {
      return WEEKDAYS.indexOf(context.weekStart) + 1;
    },
  });
}

/** What the zone's clocks show at an instant, as if they were UTC's. */
function shownAt(milliseconds: number, zone: Zone): number {
  return milliseconds + zone.offset(milliseconds) * MINUTE_MS;
}

/** The first day of the week that holds a day. */
export function startOfWeek(day: DateTime, { weekStart }: Calendar): DateTime {
  return day.minus({ days: (day.weekday - weekStart + 7) % 7 });
}

/** `2026-11-23` */
export function dateText(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}

/** An instant in both writings. They are written when somebody reads them: offsets of zones take time to find. */
export function instantOf(milliseconds: number, { zone }: Calendar): Instant {
  return {
    get local() {
      const local = wholeSeconds(shownAt(milliseconds, zone));
      return isShownTwice(milliseconds, zone) ? local + offsetText(zone.offset(milliseconds)) : local;
    },
    get utc() {
      return `${wholeSeconds(milliseconds)}Z`;
    },
  };
}

/** Whether the clocks show the time of an instant once more, before or after it. */
function isShownTwice(milliseconds: number, zone: Zone): boolean {
  const shown = shownAt(milliseconds, zone);
  return offsetsAround(shown, zone).some((offset) => {
    const other = shown - offset * MINUTE_MS;
    return other !== milliseconds && shownAt(other, zone) === shown;
  });
}

/** `+02:00` */
function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${[hours, rest].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

function wholeSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

/**
 * The instants at which the zone's clocks show a time, seconds after a day's midnight: none in the hour that a clock
 * change leaves out, two in the one that it repeats.
 */
export function instantsAt(day: DateTime, seconds: number, { zone }: Calendar): number[] {
  const shown = day.toMillis() + seconds * SECOND_MS;
  const instants = offsetsAround(shown, zone).map((offset) => shown - offset * MINUTE_MS);
  return instants.filter((instant) => shownAt(instant, zone) === shown).sort((a, b) => a - b);
}

/** The first instant of a day; where the clocks go forward at midnight, the day begins when they did. */
export function startOfDay(day: DateTime, calendar: Calendar): number {
  const [first] = instantsAt(day, 0, calendar);
  return first ?? day.toMillis() - Math.min(...offsetsAround(day.toMillis(), calendar.zone)) * MINUTE_MS;
}

function offsetsAround(shown: number, zone: Zone): number[] {
  return [...new Set([zone.offset(shown - DAY_MS), zone.offset(shown + DAY_MS)])];
}
