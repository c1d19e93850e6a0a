import { type BucketState, FULL_BUCKET } from './bucket-state.js';
import { withTime, writtenAt } from './bucket-time.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const HOUR = 60 * 60_000;

describe("a bucket's time", () => {
  const written = (at: number, state: BucketState = FULL_BUCKET) => writtenAt(state, at);

  it("is the database's", () => {
    expect(withTime(FULL_BUCKET, NOW, -Infinity)).toEqual({ state: FULL_BUCKET, now: NOW });
    const state = written(NOW - 10);
    expect(withTime(state, NOW, NOW - 20).state).toBe(state);
    expect(withTime(state, NOW, NOW - 20).now).toBe(NOW);
  });

  it("goes on where the database's was set back, also for who has never read it before", () => {
    const { state, now } = withTime(written(NOW), NOW - HOUR, -Infinity);
    expect(now).toBe(NOW);
    expect(withTime(written(now, state), NOW - HOUR + 5_000, -Infinity).now).toBe(NOW + 5_000);
  });

  it('goes on by what has passed, where that is known', () => {
    expect(withTime(written(NOW), NOW - HOUR, NOW + 7_000.2).now).toBe(NOW + 7_001);
    expect(withTime(written(NOW), NOW + 5_000, NOW + HOUR).now).toBe(NOW + HOUR);
  });

  it('does not mind that two clocks are not quite one', () => {
    const state = written(NOW);
    expect(withTime(state, NOW + 800, NOW + 1_000)).toEqual({ state, now: NOW + 800 });
  });

  it("follows the database's forward, and goes on from there when that comes back", () => {
    const ahead = withTime(written(NOW), NOW + HOUR, NOW + 5);
    expect(ahead.now).toBe(NOW + HOUR);
    const back = withTime(written(ahead.now, ahead.state), NOW + 5_000, ahead.now + 5_000);
    expect(back.now).toBe(NOW + HOUR + 5_000);
    expect(back.state.clock).toEqual({ aheadMs: HOUR, latest: NOW + HOUR + 5_000 });
  });
});
