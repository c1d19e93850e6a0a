import { pauseAfterRefusal } from '../../common/http/retry-after.js';
import { type BucketState, latestPostponement } from './bucket-state.js';
import { delayEnds } from './window-log.js';
import { HOUR_WINDOW_MS, SECOND_WINDOW_MS } from './windows.js';

/** However often calls are turned away, this much of the budget is left. */
const LEAST_SHARE = 0.1;
/** How much of the budget comes back in a minute. */
const RECOVERY_PER_MINUTE = 0.1;
const MINUTE_MS = 60_000;

const FIRST_PAUSE_MS = 1_000;

/** Longer than a run may wait: no slot is planned so far ahead, and a postponement so old concerns nobody. */
const LONGEST_WAIT_MS = MINUTE_MS;
const MAX_REMEMBERED = 256;

/** A call that was turned away: its slot, and the milliseconds that it was asked to wait, where it was. */
export interface TurnedAway {
  readonly slot: number;
  readonly retryAfterMs: number | undefined;
}

/** A call that left later than it was planned to. */
export interface Late {
  readonly byMs: number;
  /** The last postponement that its slot took into account. */
  readonly postponement: number;
}

/** The part of the budget that may be used: what was left of it at the last cut, and what has come back since. */
export function share({ cut }: BucketState, now: number): number {
  return Math.min(1, cut.share + (RECOVERY_PER_MINUTE * Math.max(0, now - cut.at)) / MINUTE_MS);
}

/**
 * Learns from a call that was turned away: nobody calls for as long as was asked for, and then half as often as before.
 * Calls that were under way together when they were turned away are one lesson.
 */
export function slowDown(state: BucketState, { slot, retryAfterMs }: TurnedAway, now: number): BucketState {
  const isNews = slot > state.cut.at;
  const cut = isNews ? { share: Math.max(LEAST_SHARE, share(state, now) / 2), at: now } : state.cut;
  if (!isNews && retryAfterMs === undefined) return state;
  const pauseMs = pauseAfterRefusal(retryAfterMs, FIRST_PAUSE_MS / cut.share);
  const pausedUntil = Math.ceil(now + pauseMs);
  const byMs = pausedUntil - Math.max(now, state.pausedUntil);
  return byMs <= 0 ? { ...state, cut } : { ...pause(state, byMs, now), cut, pausedUntil };
}

/**
 * Learns from a call that left too late: whatever comes after it has to keep its distance. Calls that were late together
 * are one lesson.
 */
export function keepDistance(state: BucketState, { byMs, postponement }: Late, now: number): BucketState {
  const kept = state.postponements
    .filter(({ number }) => number > postponement)
    .reduce((sum, later) => sum + later.byMs, 0);
  // Farther than a window nobody has to keep away.
  const missing = Math.ceil(Math.min(byMs, SECOND_WINDOW_MS) - kept);
  return missing <= 0 ? state : postpone(state, missing, now);
}

/** What is planned, and so long that nobody will wait for it, is not planned any more. */
function pause(state: BucketState, byMs: number, now: number): BucketState {
  if (byMs < LONGEST_WAIT_MS) return postpone(state, byMs, now);
  const lastSlot = Math.min(state.lastSlot, now);
  const hour = state.hour.filter(([endsAt]) => endsAt <= now + HOUR_WINDOW_MS);
  return { ...postpone(state, byMs, now), second: [], hour, lastSlot };
}

function postpone(state: BucketState, byMs: number, now: number): BucketState {
  const recent = state.postponements.filter(({ after }) => after > now - LONGEST_WAIT_MS);
  return {
    ...state,
    second: delayEnds(state.second, now, byMs),
    // Only for what is planned: an hour's calls that were made are not made again.
    hour: delayEnds(state.hour, now + HOUR_WINDOW_MS, byMs),
    lastSlot: state.lastSlot > now ? state.lastSlot + byMs : state.lastSlot,
    postponements: [...recent, { number: latestPostponement(state) + 1, after: now, byMs }].slice(-MAX_REMEMBERED),
  };
}
