import { type ClockReading, describeDifference, differenceNow, theirTime } from './clock-difference.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const MINUTE = 60_000;

/** An answer that came in a tenth of a second, while our clock was ahead by so much. */
const reading = (aheadMs: number, tookMs = 100): ClockReading => ({
  servedAt: NOW,
  tookMs,
  cameAt: NOW + aheadMs + 550,
  cameAtMonotonic: 5_000,
});
const moment = (aheadMs: number, laterMs = 0) => ({ now: NOW + aheadMs + 550 + laterMs, monotonic: 5_000 + laterMs });

describe('the difference of two clocks', () => {
  it.each([
    ['ten minutes ahead', 10 * MINUTE],
    ['ten minutes behind', -10 * MINUTE],
    ['a day ahead', 24 * 60 * MINUTE],
  ])('is told: %s', (_what, ahead) => {
    expect(differenceNow(reading(ahead), moment(ahead))).toBe(ahead);
    expect(differenceNow(reading(ahead), moment(ahead, 3 * MINUTE))).toBe(ahead);
  });

  it.each([0, 1_000, -1_000, 59_000, -59_000, 60_400, -60_400])(
    'is not, where it is %s ms or may be no more',
    (ahead) => {
      expect(differenceNow(reading(ahead), moment(ahead))).toBeUndefined();
    },
  );

  it('is not where the answer took so long that it explains it', () => {
    expect(differenceNow(reading(2 * MINUTE, 3 * MINUTE), moment(2 * MINUTE))).toBeUndefined();
  });

  it('is gone as soon as our clock is set right', () => {
    expect(differenceNow(reading(10 * MINUTE), moment(0, 1_000))).toBeUndefined();
  });

  it('is not taken from a machine that has slept since the answer', () => {
    expect(differenceNow(reading(0), moment(8 * 60 * MINUTE))).toBeUndefined();
  });

  it('does not keep from telling what time it is there', () => {
    expect(theirTime(reading(10 * MINUTE), moment(10 * MINUTE, 7_000))).toBe(NOW + 550 + 7_000);
    expect(theirTime(reading(10 * MINUTE), moment(0, 7_000))).toBe(NOW + 550 + 7_000);
  });

  it.each([
    [62_000, '1 minute ahead of that of Clockify'],
    [-10 * MINUTE, '10 minutes behind that of Clockify'],
    [3 * 60 * MINUTE, '3 hours ahead'],
    [-50 * 60 * MINUTE, '2 days behind'],
  ])('of %s ms is put into words', (difference, words) => {
    expect(describeDifference(difference, 'Clockify')).toContain(words);
  });
});
