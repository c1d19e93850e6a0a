import { paceOf } from './pace.js';

const MINUTE_MS = 60_000;

describe('the pace of reconciling', () => {
  it.each([
    ['as often as is configured, where nothing limits an hour', 5, undefined, { calls: 30, everyMs: 5 * MINUTE_MS }],
    ['a quarter of what a FREE workspace has in an hour', 5, 30, { calls: 7, everyMs: 60 * MINUTE_MS }],
    ['more often with a larger budget', 5, 1_000, { calls: 30, everyMs: 7.2 * MINUTE_MS }],
    ['no more often than is configured', 5, 100_000, { calls: 30, everyMs: 5 * MINUTE_MS }],
    ['with enough calls to read anything', 120, 1, { calls: 2, everyMs: 120 * MINUTE_MS }],
  ])('is %s', (_text, minutes, perHour, pace) => {
    expect(paceOf(minutes, { perSecond: 10, perHour })).toEqual(pace);
  });
});
