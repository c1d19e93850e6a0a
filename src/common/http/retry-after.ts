import { parseHttpDate } from './http-date.js';

/** Nobody means a longer pause: the longest limit there is, that of an hour, is over by then. */
export const LONGEST_PAUSE_MS = 60 * 60_000;
/** Whoever was turned away does not come again sooner, whatever was asked for. */
export const LEAST_PAUSE_MS = 200;

/** What there is to tell the milliseconds of a date by: milliseconds since the epoch. */
export interface DateReference {
  /** What time it was for whoever answered, as the `Date` of the same answer says: then our clock does not matter. */
  readonly servedAt: number | undefined;
  /** Our own time of day. */
  readonly now: number;
}

/**
 * The milliseconds that a `Retry-After` header asks for, {@link LONGEST_PAUSE_MS} at the most: whole seconds, or an HTTP
 * date (RFC 9110, 10.2.3). `undefined` when it is neither, or a date that is over.
 */
export function parseRetryAfter(value: unknown, { servedAt, now }: DateReference): number | undefined {
  if (typeof value !== 'string') return undefined;
  const waitMs = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : untilDate(value, servedAt ?? now);
  return waitMs === undefined ? undefined : Math.min(LONGEST_PAUSE_MS, waitMs);
}

/**
 * How long to wait after having been turned away: the one place where that is decided.
 * @param askedMs as {@link parseRetryAfter} tells it
 * @param usualMs where nothing was asked for
 */
export function pauseAfterRefusal(askedMs: number | undefined, usualMs: number): number {
  return Math.min(LONGEST_PAUSE_MS, Math.max(LEAST_PAUSE_MS, askedMs ?? usualMs));
}

function untilDate(value: string, from: number): number | undefined {
  const date = parseHttpDate(value);
  return date === undefined || date < from ? undefined : date - from;
}
