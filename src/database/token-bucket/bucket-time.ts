import type { BucketClock, BucketState } from './bucket-state.js';

/** Two readings of one clock may differ by so much, for want of precision, without anything having happened to it. */
const IMPRECISION_MS = 250;
const UNSET: BucketClock = { aheadMs: 0, latest: -Infinity };

/**
 * The bucket with its own time, which goes on evenly: it is the database's, and where that was set back, it goes on from
 * where it was. Else whatever was planned would have to wait for the database's clock to come back there. Where the
 * database's clock was set forward, the bucket's time follows: pauses are then over sooner.
 * @param expected what a process expects it to be at the least, by its own clock that never steps
 */
export function withTime(
  state: BucketState,
  databaseNow: number,
  expected: number,
): { readonly state: BucketState; readonly now: number } {
  const { aheadMs, latest } = state.clock ?? UNSET;
  const shown = databaseNow + aheadMs;
  const least = Math.ceil(Math.max(latest, expected - IMPRECISION_MS));
  if (shown >= least) return { state, now: shown };
  const now = Math.max(least, Math.ceil(expected));
  return { state: { ...state, clock: { aheadMs: aheadMs + now - shown, latest: now } }, now };
}

/** The bucket as it is written down at an instant of its own time. */
export function writtenAt(state: BucketState, now: number): BucketState {
  return { ...state, clock: { aheadMs: (state.clock ?? UNSET).aheadMs, latest: now } };
}
