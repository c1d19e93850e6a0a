import type { LlmFailureReason } from './llm-client.js';
import { delayBeforeRetry, type FailedTry } from './retry-policy.js';

const delay = (
  reason: LlmFailureReason,
  { retryAfterMs, ...more }: Partial<FailedTry & { retryAfterMs: number }> = {},
) =>
  delayBeforeRetry({
    failure: { ok: false, reason, ...(retryAfterMs !== undefined && { retryAfterMs }) },
    tries: 1,
    leftMs: 25_000,
    random: 1,
    ...more,
  });

describe('delayBeforeRetry', () => {
  it.each<[LlmFailureReason, number]>([
    ['rate_limited', 3],
    ['overloaded', 3],
    ['timeout', 1],
    ['cut', 1],
    ['unreadable', 1],
    ['blank', 1],
    ['truncated', 1],
    ['filtered', 0],
    ['unauthorized', 0],
    ['no_balance', 0],
    ['unknown_model', 0],
    ['refused', 0],
  ])('repeats after %s %d times', (reason, retries) => {
    const repeated = [1, 2, 3, 4, 5].filter((tries) => delay(reason, { tries }) !== undefined);
    expect(repeated).toHaveLength(retries);
  });

  it.each([
    [1, 1, 500],
    [2, 1, 1000],
    [3, 1, 2000],
    [3, 0.5, 1000],
    [1, 0, 0],
  ])('waits exponentially with full jitter (try %d, random %d)', (tries, random, expected) => {
    expect(delay('overloaded', { tries, random })).toBe(expected);
  });

  it('waits as long as it is asked to, but not for something that comes after the deadline', () => {
    expect(delay('rate_limited', { retryAfterMs: 7000, random: 0 })).toBe(7000);
    expect(delay('overloaded', { retryAfterMs: 7000, random: 0 })).toBe(7000);
    expect(delay('rate_limited', { retryAfterMs: 25_000 })).toBeUndefined();
    expect(delay('cut', { leftMs: 0, random: 0 })).toBeUndefined();
  });
});
