import * as fc from 'fast-check';
import {
  type BucketState,
  type Budget,
  FULL_BUCKET,
  latestPostponement,
  postponed,
  type Slot,
} from './bucket-state.js';
import { giveBack, type Refusal, reserve, type SlotRequest } from './reserve.js';
import { keepDistance, slowDown } from './slow-down.js';

const NOW = 1_000_000;
const TOLERANCE_MS = 20;

/** Somebody who takes slots one after the other. */
class Taker {
  state: BucketState = FULL_BUCKET;

  constructor(private readonly budget: Budget) {}

  take(now: number, more: Partial<SlotRequest> = {}): Slot | Refusal {
    const request = { count: 1, from: now, deadline: now + 45_000, toleranceMs: TOLERANCE_MS, ...more };
    const [state, result] = reserve(this.state, this.budget, request, now);
    this.state = state;
    return result;
  }

  slot(now: number, more: Partial<SlotRequest> = {}): Slot {
    const result = this.take(now, more);
    if ('because' in result) throw new Error(`refused because of the ${result.because}`);
    return result;
  }
}

function mostWithin(milliseconds: number, instants: readonly number[]): number {
  return Math.max(
    0,
    ...instants.map((start) => instants.filter((at) => at >= start && at < start + milliseconds).length),
  );
}

describe('reserve', () => {
  it('lets through at once what the budget of a second has', () => {
    const taker = new Taker({ perSecond: 10 });
    expect(Array.from({ length: 10 }, () => taker.slot(NOW).at)).toEqual(Array(10).fill(NOW));
    expect(taker.slot(NOW).at).toBeGreaterThan(NOW + 1_000);
  });

  it('serves those who wait in the order in which they came', () => {
    const taker = new Taker({ perSecond: 10 });
    const slots = Array.from({ length: 200 }, (_, index) => taker.slot(NOW + index).at);
    expect(slots).toEqual(slots.toSorted((one, other) => one - other));
    expect(new Set(slots.slice(10)).size).toBe(190);
  });

  it('lets nobody overtake who comes when there is room but somebody waits', () => {
    const taker = new Taker({ perSecond: 10 });
    const [last] = Array.from({ length: 12 }, () => taker.slot(NOW).at).slice(-1);
    expect(taker.slot(last! - 1).at).toBeGreaterThan(last!);
  });

  it('refuses at once who would have to wait beyond the deadline, with the time, and takes nothing for it', () => {
    const taker = new Taker({ perSecond: 10 });
    for (let count = 0; count < 10; count++) taker.take(NOW);
    const before = taker.state;
    expect(taker.take(NOW, { deadline: NOW + 1_000 })).toEqual({ because: 'second', freeAt: NOW + 1_090 });
    expect(taker.state).toBe(before);
  });

  it('spends the budget of an hour at once, and says when there is more', () => {
    const taker = new Taker({ perSecond: 10, perHour: 30 });
    const results = Array.from({ length: 200 }, () => taker.take(NOW));
    const refused = results.filter((result): result is Refusal => 'because' in result);
    expect(refused).toHaveLength(170);
    expect(new Set(refused.map(({ because }) => because))).toEqual(new Set(['hour']));
    const [{ freeAt } = { freeAt: 0 }] = refused;
    expect(freeAt - NOW).toBeGreaterThanOrEqual(3_600_000);
    expect(taker.slot(freeAt).at).toBe(freeAt);
  });

  it('has the call of an hour again that was given back', () => {
    const budget = { perSecond: 10, perHour: 3 };
    const taker = new Taker(budget);
    const [, unused] = Array.from({ length: 3 }, () => taker.slot(NOW));
    taker.state = slowDown(taker.state, { slot: NOW, retryAfterMs: 2_000 }, NOW - 1);
    taker.state = giveBack(taker.state, budget, unused!);
    expect(taker.slot(NOW + 3_000).at).toBe(NOW + 3_000);
    expect(taker.take(NOW + 6_000)).toMatchObject({ because: 'hour' });
  });

  it('has room for a call in the future when that is what is asked for', () => {
    expect(new Taker({ perSecond: 10 }).slot(NOW, { from: NOW + 700 }).at).toBe(NOW + 700);
  });

  it('takes many at once when they fit together', () => {
    const taker = new Taker({ perSecond: 1_000 });
    const slots = Array.from({ length: 11 }, () => taker.slot(NOW, { count: 100 }).at);
    expect(slots.slice(0, 10)).toEqual(Array(10).fill(NOW));
    expect(slots[10]).toBeGreaterThan(NOW + 1_000);
  });

  const arrivals = fc.array(fc.record({ after: fc.nat(400), late: fc.nat(TOLERANCE_MS) }), {
    minLength: 1,
    maxLength: 150,
  });

  it('never has more calls than the limit in any second, whoever comes when, and whoever is late within reason', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), arrivals, (perSecond, calls) => {
        const taker = new Taker({ perSecond });
        let now = NOW;
        const made = calls.flatMap(({ after, late }) => {
          now += after;
          const result = taker.take(now);
          return 'because' in result ? [] : [result.at + late];
        });
        expect(mostWithin(1_000, made)).toBeLessThanOrEqual(perSecond);
      }),
    );
  });

  it('never has more calls than the limit in any second of a high limit, where calls are put together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 150 }), fc.array(fc.nat(30), { maxLength: 400 }), (perSecond, pauses) => {
        const taker = new Taker({ perSecond });
        let now = NOW;
        const made = pauses.map((pause) => taker.slot((now += pause % 7 === 0 ? pause : 0)).at);
        expect(mostWithin(1_000, made)).toBeLessThanOrEqual(perSecond);
      }),
      { numRuns: 30 },
    );
  });

  it('uses more than nine tenths of the limit while somebody waits', () => {
    for (const perSecond of [1, 3, 10, 50, 150]) {
      const taker = new Taker({ perSecond });
      const slots = Array.from({ length: 20 * perSecond }, () => taker.slot(NOW).at);
      const tenSeconds = slots.filter((at) => at >= NOW + 2_000 && at < NOW + 12_000);
      expect(tenSeconds.length).toBeGreaterThanOrEqual(0.9 * 10 * perSecond);
    }
  });

  it('keeps the limit when calls are later than they may be, once that is known', () => {
    const lateCalls = fc.array(fc.record({ after: fc.nat(300), late: fc.nat(400) }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), lateCalls, (perSecond, calls) => {
        const taker = new Taker({ perSecond });
        const planned: { slot: Slot; late: number }[] = [];
        const made: number[] = [];
        /** Makes the calls that are due, each at the time it then has. */
        const makeUntil = (end: number): void => {
          for (;;) {
            const due = planned
              .map((call) => ({ ...call, slot: postponed(call.slot, taker.state), call }))
              .toSorted((one, other) => one.slot.at + one.late - other.slot.at - other.late)[0];
            if (due === undefined || due.slot.at + due.late > end) return;
            planned.splice(planned.indexOf(due.call), 1);
            const at = due.slot.at + due.late;
            made.push(at);
            const byMs = due.late - TOLERANCE_MS;
            const late = { byMs, postponement: due.slot.postponement };
            if (byMs > 0) taker.state = keepDistance(taker.state, late, at);
          }
        };
        let now = NOW;
        for (const { after, late } of calls) {
          now += after;
          makeUntil(now);
          const result = taker.take(now);
          if (!('because' in result)) planned.push({ slot: result, late });
        }
        makeUntil(Infinity);
        expect(mostWithin(1_000, made)).toBeLessThanOrEqual(perSecond);
      }),
    );
  });

  it('starts no call before a pause is over, and keeps the order of those who wait', () => {
    const taker = new Taker({ perSecond: 2 });
    const before = Array.from({ length: 6 }, () => taker.slot(NOW));
    taker.state = slowDown(taker.state, { slot: NOW, retryAfterMs: 7_000 }, NOW + 100);
    const waiting = before.slice(2).map((slot) => postponed(slot, taker.state).at);
    expect(Math.min(...waiting)).toBeGreaterThanOrEqual(NOW + 7_100);
    expect(waiting).toEqual(waiting.toSorted((one, other) => one - other));
    const next = taker.slot(NOW + 200);
    expect(next.at).toBeGreaterThan(Math.max(...waiting));
    expect(next.postponement).toBe(latestPostponement(taker.state));
  });
});
