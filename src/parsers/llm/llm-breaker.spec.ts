import { FixedClock } from '../../../test/support/fixed-clock.js';
import { isOutage, LlmBreaker } from './llm-breaker.js';

describe('LlmBreaker', () => {
  const clock = new FixedClock();

  it('is closed until an outage is seen', () => {
    expect(new LlmBreaker(clock).outage).toBeUndefined();
  });

  it('stays open for ten minutes, counted from the last outage', () => {
    const breaker = new LlmBreaker(clock);
    breaker.open('unauthorized');
    clock.advance(599_999);
    expect(breaker.outage).toBe('unauthorized');
    breaker.open('no_balance');
    clock.advance(599_999);
    expect(breaker.outage).toBe('no_balance');
    clock.advance(1);
    expect(breaker.outage).toBeUndefined();
  });

  it('says whether an outage is news', () => {
    const breaker = new LlmBreaker(clock);
    expect(breaker.open('no_balance')).toBe(true);
    expect(breaker.open('no_balance')).toBe(false);
    expect(breaker.open('unauthorized')).toBe(true);
    clock.advance(600_000);
    expect(breaker.open('unauthorized')).toBe(true);
  });

  it('opens for what only somebody can mend', () => {
    expect((['unauthorized', 'no_balance', 'unknown_model'] as const).every(isOutage)).toBe(true);
    expect((['rate_limited', 'overloaded', 'timeout', 'refused', 'blank'] as const).some(isOutage)).toBe(false);
  });
});
