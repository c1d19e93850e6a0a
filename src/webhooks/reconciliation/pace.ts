import type { Configuration } from '../../config/configuration.js';

/** How much of Clockify a reconciliation may take up. */
export interface Pace {
  /** Calls in one round. */
  readonly calls: number;
  /** Milliseconds from the end of one round to the next one. */
  readonly everyMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MOST_CALLS = 30;
/** How much of an hour's budget, where there is one. */
const SHARE_OF_HOUR = 1 / 4;
/** One to list the webhooks, one to read. */
const LEAST_CALLS = 2;

/** @param minutes between two rounds, where no budget of an hour asks for more */
export function paceOf(minutes: number, { perHour }: Configuration['clockify']['requests']): Pace {
  const everyMs = minutes * MINUTE_MS;
  if (perHour === undefined) return { calls: MOST_CALLS, everyMs };
  const hourly = Math.max(LEAST_CALLS, Math.floor(perHour * SHARE_OF_HOUR));
  const calls = Math.min(MOST_CALLS, hourly);
  return { calls, everyMs: Math.max(everyMs, Math.ceil((calls / hourly) * HOUR_MS)) };
}
