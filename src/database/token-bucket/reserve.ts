import { type BucketState, type Budget, latestPostponement, postponed, type Slot } from './bucket-state.js';
import { share } from './slow-down.js';
import { addCalls, dropEnded, firstFree, removeCall, type Window } from './window-log.js';
import { HOUR_WINDOW_MS, SECOND_WINDOW_MS } from './windows.js';

/** What a caller wants: a slot for so many calls at once, in time. */
export interface SlotRequest {
  readonly count: number;
  readonly from: number;
  readonly deadline: number;
  /** Milliseconds after the slot within which the calls may leave. */
  readonly toleranceMs: number;
}

/** Why there is no slot before the deadline, and when there will be one as things are. */
export interface Refusal {
  readonly because: 'second' | 'hour' | 'pause';
  readonly freeAt: number;
}

/** Those who wait are let through one by one over this part of a window, and not all in the moment when it ends. */
const STRETCH = 0.5;

/**
 * Gives away the next slot. Whoever comes while nobody waits gets what is left of the budget at once; whoever has to
 * wait gets a slot after those who were there before.
 */
export function reserve(
  state: BucketState,
  { perSecond, perHour }: Budget,
  { count, from, deadline, toleranceMs }: SlotRequest,
  now: number,
): readonly [BucketState, Slot | Refusal] {
  const lengthMs = (SECOND_WINDOW_MS + toleranceMs) / share(state, now);
  const start = Math.max(from, state.pausedUntil);
  const fits = firstFree(state.second, perSecond, count, start);
  const waits = fits > now || state.lastSlot > now;
  const bySecond = waits ? Math.ceil(Math.max(fits, state.lastSlot + (STRETCH * lengthMs * count) / perSecond)) : now;
  const at = perHour === undefined ? bySecond : firstFree(state.hour, perHour, count, bySecond);
  if (at > deadline) {
    const because = at > bySecond ? 'hour' : state.pausedUntil > deadline ? 'pause' : 'second';
    return [state, { because, freeAt: at }];
  }
  const second = addCalls(dropEnded(state.second, now), { limit: perSecond, lengthMs }, count, at);
  const hour =
    perHour === undefined ? state.hour : addCalls(dropEnded(state.hour, now), windowOfHour(perHour), count, at);
  return [
    { ...state, second, hour, lastSlot: at },
    { at, postponement: latestPostponement(state) },
  ];
}

/**
 * Gives a slot back that was not used. What it had of the second is lost, as a second is short; an hour's budget is too
 * small for that.
 */
export function giveBack(state: BucketState, { perHour }: Budget, slot: Slot): BucketState {
  if (perHour === undefined) return state;
  return { ...state, hour: removeCall(state.hour, windowOfHour(perHour), postponed(slot, state).at) };
}

function windowOfHour(limit: number): Window {
  return { limit, lengthMs: HOUR_WINDOW_MS };
}
