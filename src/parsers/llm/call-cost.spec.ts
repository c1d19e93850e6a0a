import { costOf } from './call-cost.js';

const USAGE = { promptTokens: 6000, completionTokens: 100, cacheHitTokens: 5000, cacheMissTokens: 1000 };

describe('what a call costs', () => {
  it.each<[string, string, number | undefined]>([
    ['deepseek-flash', '2026-11-23T12:00:00Z', 0.000225],
    ['deepseek-flash', '2026-11-23T09:59:59Z', 0.00045],
    ['deepseek-flash', '2026-11-22T09:59:59Z', 0.000225],
    ['deepseek-v4-pro', '2026-11-23T12:00:00Z', 0.000968],
    ['another-model', '2026-11-23T12:00:00Z', undefined],
  ])('is, for %s at %s, %p dollars', (model, at, cost) => {
    expect(costOf(USAGE, model, Date.parse(at))).toBe(cost);
  });

  it('is not known without tokens, and is that of a miss where nothing is told of the cache', () => {
    expect(costOf({}, 'deepseek-flash', 0)).toBeUndefined();
    expect(costOf({ promptTokens: 1000 }, 'deepseek-flash', 0)).toBe(0.00015);
  });
});
