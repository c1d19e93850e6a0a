import { LRUCache } from 'lru-cache';
import { badParameter, invalid, missing } from './reply.js';
import type { Fields } from './input.js';

const SECOND_MS = 1000;

/** From one instant to another; a running one has no end and no duration. */
export interface Interval {
  readonly start: string;
  readonly end: string | null;
  readonly duration: string | null;
}

/** An instant with whole seconds (API.md 7). */
export function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** An instant of a body, `undefined` where it is not set; milliseconds are dropped. */
export function instantIn(body: Fields, field: string): string | undefined {
  const value = body[field] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw invalid(`invalid ${field}`);
  return instant(Date.parse(value));
}

/** An instant that has to be there. */
export function requiredInstantIn(body: Fields, field: string): string {
  const value = instantIn(body, field);
  if (value === undefined) throw missing();
  return value;
}

/** A calendar day, `yyyy-MM-dd`, that has to be there; an instant is cut to its day. */
export function dayIn(body: Fields, field: string): string {
  const value = body[field] ?? undefined;
  if (value === undefined) throw missing();
  const day = typeof value === 'string' ? /^\d{4}-\d\d-\d\d(?=$|T)/.exec(value)?.[0] : undefined;
  if (day === undefined || Number.isNaN(Date.parse(day))) throw invalid('invalid date format');
  return day;
}

/** An instant without milliseconds, for the routes that refuse them (API.md 7). */
export function wholeSecondsIn(body: Fields, field: string): string | undefined {
  const value = body[field];
  if (typeof value === 'string' && /\.\d+/.test(value)) throw invalid('invalid date format');
  return instantIn(body, field);
}

/** An instant of the query in milliseconds, `undefined` where it is not set. */
export function instantOf(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name);
  if (value === null || value === '') return undefined;
  const milliseconds = Date.parse(value);
  if (Number.isNaN(milliseconds)) throw badParameter(name, value);
  return milliseconds;
}

/** @throws Refusal when the end comes before the start */
export function interval(start: string, end: string | undefined): Interval {
  if (end === undefined) return { start, end: null, duration: null };
  const seconds = Math.round((Date.parse(end) - Date.parse(start)) / SECOND_MS);
  if (seconds < 0) throw invalid('Start datetime is after end datetime');
  return { start, end, duration: isoDuration(seconds) };
}

/** How long an interval lasts in seconds; a running one has no length yet. */
export function secondsOf({ start, end }: Interval): number {
  return end === null ? 0 : Math.round((Date.parse(end) - Date.parse(start)) / SECOND_MS);
}

/** How long an ISO 8601 duration of hours, minutes and seconds is, in seconds; 0 for what is none. */
export function secondsIn(duration: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/** `PT1H30M`, `PT26S`, `PT0S` (API.md 7). */
export function isoDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return `PT${text === '' ? '0S' : text}`;
}

/** What shows a zone's offsets is large and slow to make. */
const clocks = new LRUCache<string, Intl.DateTimeFormat>({
  max: 100,
  memoMethod: (timeZone) => new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }),
});

/** How far a zone is from UTC at an instant, in milliseconds; east is positive. */
export function offsetAt(milliseconds: number, timeZone: string): number {
  const parts = clocks.memo(timeZone).formatToParts(milliseconds);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /^GMT([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The instant at which a zone's clocks show what UTC's clocks show at `wallClock` (API.md 7, window filters). */
export function readAsLocal(wallClock: number, timeZone: string): number {
  const guess = wallClock - offsetAt(wallClock, timeZone);
  return wallClock - offsetAt(guess, timeZone);
}

/** An instant as a zone's clocks show it, with the offset: `2026-11-23T10:00:00+01:00` (API.md 7, reports). */
export function zoned(milliseconds: number, timeZone: string): string {
  const offset = offsetAt(milliseconds, timeZone);
  const minutes = Math.abs(offset) / 60_000;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  const sign = offset < 0 ? '-' : '+';
  return `${new Date(milliseconds + offset).toISOString().slice(0, 19)}${offset === 0 ? 'Z' : `${sign}${hour}:${minute}`}`;
}

/** Whether a name is that of a zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(clocks.memo(name));
  } catch {
    return false;
  }
}
