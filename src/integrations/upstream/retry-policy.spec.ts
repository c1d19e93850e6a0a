import type { RetryClass } from '../operation.js';
import type { Answer } from './answer.js';
import { decideRetry, type FailedTry } from './retry-policy.js';

const answered = (status: number, retryAfterMs?: number): Answer => ({
  kind: 'answered',
  status,
  body: undefined,
  retryAfterMs,
});
const notSent: Answer = { kind: 'not_sent', cause: undefined };
const lost: Answer = { kind: 'lost', reason: 'cut', cause: undefined };

const decide = (answer: Answer, more: Partial<FailedTry> = {}) =>
  decideRetry({ answer, retryClass: 'repeatable', tries: 1, maxRetries: 3, leftMs: 45_000, random: 1, ...more });

describe('decideRetry', () => {
  const unsafe: RetryClass[] = ['unique_name', 'read_back', 'compare_first', 'never'];

  it.each([400, 401, 403, 404, 405, 409])('takes status %d for final', (status) => {
    expect(decide(answered(status))).toEqual({ retry: false, why: 'final' });
  });

  it.each([answered(500), answered(503), lost])('repeats what is repeatable after %j', (answer) => {
    expect(decide(answer)).toEqual({ retry: true, delayMs: 1000 });
  });

  it.each(unsafe)('never repeats a %s operation that may have been executed', (retryClass) => {
    for (const answer of [answered(500), answered(502), lost]) {
      expect(decide(answer, { retryClass })).toEqual({ retry: false, why: 'unsafe' });
    }
  });

  it.each([...unsafe, 'repeatable' as const])(
    'repeats a %s operation that was certainly not executed',
    (retryClass) => {
      expect(decide(answered(429), { retryClass }).retry).toBe(true);
      expect(decide(notSent, { retryClass }).retry).toBe(true);
    },
  );

  it.each([
    [1, 1, 1000],
    [2, 1, 2000],
    [3, 1, 4000],
    [3, 0.5, 2000],
    [1, 0, 0],
  ])('waits exponentially with full jitter (try %d, random %d)', (tries, random, delayMs) => {
    expect(decide(lost, { tries, random })).toEqual({ retry: true, delayMs });
  });

  it('never backs off for longer than ten seconds', () => {
    expect(decide(lost, { tries: 9, maxRetries: 20 })).toEqual({ retry: true, delayMs: 10_000 });
  });

  it('waits as long as Clockify asks', () => {
    expect(decide(answered(429, 7000), { random: 0 })).toEqual({ retry: true, delayMs: 7000 });
    expect(decide(answered(503, 7000), { random: 0 })).toEqual({ retry: true, delayMs: 7000 });
  });

  it('does not wait for something that comes after the deadline', () => {
    expect(decide(answered(429, 60_000))).toEqual({ retry: false, why: 'exhausted' });
    expect(decide(lost, { leftMs: 500 })).toEqual({ retry: false, why: 'exhausted' });
  });

  it('gives up when the tries are used up', () => {
    expect(decide(lost, { tries: 3 }).retry).toBe(true);
    expect(decide(lost, { tries: 4 })).toEqual({ retry: false, why: 'exhausted' });
  });
});
