import { type BucketState, type Budget, FULL_BUCKET } from './bucket-state.js';
import { reserve } from './reserve.js';
import { keepDistance, share, slowDown } from './slow-down.js';

const NOW = 1_000_000;
const MINUTE_MS = 60_000;

function after(calls: number, budget: Budget = { perSecond: 10 }): BucketState {
  const request = { count: 1, from: NOW, deadline: Infinity, toleranceMs: 20 };
  let state = FULL_BUCKET;
  for (let call = 0; call < calls; call++) [state] = reserve(state, budget, request, NOW);
  return state;
}

const next = (state: BucketState, now: number, budget: Budget = { perSecond: 10 }) =>
  reserve(state, budget, { count: 1, from: now, deadline: Infinity, toleranceMs: 20 }, now)[1];

describe('slowDown', () => {
  it('pauses for as long as was asked for', () => {
    const slowed = slowDown(after(1), { slot: NOW, retryAfterMs: 7_000 }, NOW + 50);
    expect(slowed.pausedUntil).toBe(NOW + 7_050);
    expect(next(slowed, NOW + 60)).toMatchObject({ at: NOW + 7_050 });
  });

  it('never pauses for longer than an hour', () => {
    expect(slowDown(after(1), { slot: NOW, retryAfterMs: 1e12 }, NOW).pausedUntil).toBe(NOW + 60 * MINUTE_MS);
  });

  it('pauses by itself when no time is told, longer each time', () => {
    const once = slowDown(after(1), { slot: NOW, retryAfterMs: undefined }, NOW);
    expect(once.pausedUntil).toBe(NOW + 2_000);
    const twice = slowDown(once, { slot: NOW + 2_000, retryAfterMs: undefined }, NOW + 2_000);
    expect(twice.pausedUntil - NOW).toBeCloseTo(6_000, -2);
  });

  it('halves the budget, leaves a tenth of it, and gives it back minute by minute', () => {
    let state = after(1);
    const shares: number[] = [];
    for (let time = NOW + 1; time < NOW + 6; time++) {
      state = slowDown(state, { slot: time, retryAfterMs: undefined }, time);
      shares.push(Math.round(share(state, time) * 1_000) / 1_000);
    }
    expect(shares).toEqual([0.5, 0.25, 0.125, 0.1, 0.1]);
    expect(share(state, NOW + 5 + 4 * MINUTE_MS)).toBeCloseTo(0.5);
    expect(share(state, NOW + 5 + 60 * MINUTE_MS)).toBe(1);
  });

  it('takes calls that were under way together for one lesson', () => {
    const once = slowDown(after(10), { slot: NOW, retryAfterMs: undefined }, NOW + 100);
    expect(slowDown(once, { slot: NOW, retryAfterMs: undefined }, NOW + 110)).toBe(once);
    const longer = slowDown(once, { slot: NOW, retryAfterMs: 5_000 }, NOW + 110);
    expect(longer.pausedUntil).toBe(NOW + 5_110);
    expect(share(longer, NOW + 110)).toBeCloseTo(0.5);
  });

  it('forgets what was planned when the pause is longer than anybody waits, and nothing that was done', () => {
    const budget = { perSecond: 10, perHour: 30 };
    const slowed = slowDown(after(20, budget), { slot: NOW, retryAfterMs: 10 * MINUTE_MS }, NOW + 10);
    const end = NOW + 10 + 10 * MINUTE_MS;
    expect(next(slowed, end, budget)).toMatchObject({ at: end });
    expect(slowed.hour.reduce((sum, [, count]) => sum + count, 0)).toBe(10);
  });
});

describe('keepDistance', () => {
  it('makes what is planned later, once for calls that were late together', () => {
    const late = { byMs: 80, postponement: 0 };
    const once = keepDistance(after(11), late, NOW + 100);
    expect(once.lastSlot).toBe(after(11).lastSlot + 80);
    expect(keepDistance(once, late, NOW + 105)).toBe(once);
    expect(keepDistance(once, { byMs: 90, postponement: 0 }, NOW + 105).lastSlot).toBe(once.lastSlot + 10);
    expect(keepDistance(once, { byMs: 1e6, postponement: 1 }, NOW + 105).lastSlot).toBeLessThan(once.lastSlot + 1_100);
  });
});
