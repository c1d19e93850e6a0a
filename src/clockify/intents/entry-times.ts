import { clarify } from '../../integrations/spoken/clarify.js';
import type { SpokenClock } from '../../integrations/spoken/spoken-clock.js';
import { nextDay, previousDay } from './dates.js';
import { millisecondsOf, shifted } from './durations.js';
import type { Placed } from './form.js';
import { questionsFor } from './questions/index.js';

const DATE_LENGTH = 'YYYY-MM-DD'.length;
const MINUTE_LENGTH = 'YYYY-MM-DDT00:00'.length;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** An entry as it is: instants; the end of a running one is blank. */
export interface EntryTimes {
  readonly start: string;
  readonly end: string;
}

/** The times that an entry is to have, as they were said. */
export interface SaidTimes {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** How long it is to last, ISO 8601. */
  readonly duration?: string | undefined;
  /** Those of which no day was said. */
  readonly dayless: readonly string[];
}

/**
 * The times that an entry gets. A time without a day belongs to the day of the entry itself, whenever it is said.
 * @throws AppError validation_error with `kind: clarify` where it would not end after its start, or after more than a day
 */
export function changedTimes(entry: EntryTimes, said: SaidTimes, clock: SpokenClock): Placed {
  const length = millisecondsOf(said.duration);
  if (length !== undefined && said.end === undefined) return lasting(length, entry, said, clock);
  const start = said.start === undefined ? undefined : onDayOf(entry.start, 'start', said, clock);
  const from = start ?? entry.start;
  if (said.end === undefined) {
    if (start !== undefined && entry.end !== '') assertStart(from, entry.end, said, clock);
    return start === undefined ? {} : { 'body.start': start };
  }
  const end = endOf(from, entry, said, clock);
  return { ...(start !== undefined && { 'body.start': start }), 'body.end': end };
}

/** An entry that lasts longer or shorter ends otherwise; one that would end in the future began otherwise. */
function lasting(length: number, entry: EntryTimes, said: SaidTimes, clock: SpokenClock): Placed {
  const start = said.start === undefined ? entry.start : onDayOf(entry.start, 'start', said, clock);
  const end = shifted(start, length);
  if (end <= clock.now || said.start !== undefined) {
    return { ...(said.start !== undefined && { 'body.start': start }), 'body.end': end };
  }
  return { 'body.start': shifted(entry.end === '' ? clock.now : entry.end, -length) };
}

function endOf(from: string, { end: before }: EntryTimes, said: SaidTimes, clock: SpokenClock): string {
  const days = [before, from].filter((instant) => instant !== '');
  const ends = said.dayless.includes('end')
    ? days.map((instant) => onDayOf(instant, 'end', said, clock))
    : [clock.instantOf(said.end ?? '')];
  const fitting = ends.find((end) => fits(from, end));
  if (fitting !== undefined) return fitting;
  const [first = ''] = ends;
  const later = shiftedDay(clock.localAt(from), nextDay, clock.localAt(first));
  const candidates = [later].filter((local) => fits(from, clock.instantOf(local))).map(shown);
  const ask = questionsFor(clock);
  throw clarify(first <= from ? ask.endNotAfterStart : ask.tooLong, { missing: ['end'], candidates });
}

function assertStart(start: string, end: string, said: SaidTimes, clock: SpokenClock): void {
  if (fits(start, end)) return;
  const earlier = shiftedDay(clock.localAt(end), previousDay, clock.localAt(start));
  const candidates = said.dayless.includes('start') && fits(clock.instantOf(earlier), end) ? [shown(earlier)] : [];
  const ask = questionsFor(clock);
  throw clarify(start >= end ? ask.endNotAfterStart : ask.tooLong, { missing: ['start'], candidates });
}

/** Whether an entry ends after it starts, and within a day. */
export function fits(start: string, end: string): boolean {
  const length = Date.parse(end) - Date.parse(start);
  return length > 0 && length <= LONGEST_MS;
}

function onDayOf(instant: string, name: 'start' | 'end', said: SaidTimes, clock: SpokenClock): string {
  return timeOnDayOf(instant, said[name] ?? '', said.dayless.includes(name), clock);
}

/** The instant of a time; where no day was said, on the day of another instant. */
export function timeOnDayOf(instant: string, local: string, isDayless: boolean, clock: SpokenClock): string {
  return clock.instantOf(isDayless ? clock.localAt(instant).slice(0, DATE_LENGTH) + local.slice(DATE_LENGTH) : local);
}

/** A time of day on the day before or after another one. */
function shiftedDay(day: string, shift: (date: string) => string, time: string): string {
  return shift(day.slice(0, DATE_LENGTH)) + time.slice(DATE_LENGTH);
}

/** A time as it can be said in every language: `2026-11-30 16:00`. */
export function shown(local: string): string {
  return local.slice(0, MINUTE_LENGTH).replace('T', ' ');
}

/**
 * When a timer starts, which can only lie in the past.
 * @throws AppError validation_error with `kind: clarify`; without a day the one before may be meant
 */
export function timerStart(local: string, isDayless: boolean, clock: SpokenClock): string {
  const instant = clock.instantOf(local);
  if (instant <= clock.now) return instant;
  const candidates = isDayless ? [shown(onDay(local, previousDay))] : [];
  throw clarify(questionsFor(clock).timerNotYet(shown(local)), { missing: ['start'], candidates });
}

/** A timer that runs. */
interface RunningTimer {
  readonly start: string;
  /** Blank where it has no description. */
  readonly title: string;
}

/**
 * What a person should know of the timer that is stopped at a time. That none runs is for the stop to say.
 * @throws AppError validation_error with `kind: clarify` for a time that has not come yet, or at which it had not begun
 */
export function stopNote(
  { end, isDayless }: { readonly end: string; readonly isDayless: boolean },
  timer: RunningTimer | undefined,
  clock: SpokenClock,
): string | undefined {
  const ask = questionsFor(clock);
  const isMeant = (local: string): boolean => {
    const instant = clock.instantOf(local);
    return instant <= clock.now && (timer === undefined || instant > timer.start);
  };
  const candidates = isDayless ? [onDay(end, previousDay), onDay(end, nextDay)].filter(isMeant).map(shown) : [];
  const instant = clock.instantOf(end);
  if (instant > clock.now) throw clarify(ask.stopNotYet(shown(end)), { missing: ['end'], candidates });
  if (timer === undefined) return undefined;
  const [title, began] = [timer.title === '' ? '' : `"${timer.title}" `, shown(clock.localAt(timer.start))];
  if (instant > timer.start) return `The timer ${title}that began at ${began} is stopped.`;
  throw clarify(ask.stopTooEarly(title, began), { missing: ['end'], candidates });
}

function onDay(local: string, shift: (date: string) => string): string {
  return shift(local.slice(0, DATE_LENGTH)) + local.slice(DATE_LENGTH);
}
