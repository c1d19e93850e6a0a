import { Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { LRUCache } from 'lru-cache';
import { Clock } from '../common/time/clock.js';

type Increment = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** How many callers are remembered; the one not seen for longest is forgotten first. */
const MAX_KEYS = 100_000;

/**
 * A token bucket for each key, kept as one number (GCRA): the time at which the bucket would be full again.
 * The throttler's own memory store keeps a list of hits for each key and never drops a key.
 */
@Injectable()
export class TokenBucketStorage implements ThrottlerStorage {
  private readonly fullAt = new LRUCache<string, number>({ max: MAX_KEYS });

  constructor(private readonly clock: Clock) {}

  /** Takes one token. `limit` is the bucket's size, `ttl` the milliseconds in which an empty bucket fills up. */
  increment(key: string, ttl: number, limit: number): Promise<Increment> {
    const now = this.clock.monotonic();
    const perToken = ttl / limit;
    const fullAt = Math.max(this.fullAt.get(key) ?? now, now) + perToken;
    const overdraft = fullAt - now - ttl;
    // A sum of fractions may end a hair above the limit; that must not refuse the last token.
    const isBlocked = overdraft > perToken * 1e-6;
    if (!isBlocked) this.fullAt.set(key, fullAt);
    return Promise.resolve({
      totalHits: isBlocked ? limit + 1 : Math.ceil((fullAt - now) / perToken - 1e-6),
      timeToExpire: Math.ceil((fullAt - now - (isBlocked ? perToken : 0)) / 1000),
      isBlocked,
      timeToBlockExpire: isBlocked ? Math.max(1, Math.ceil(overdraft / 1000)) : 0,
    });
  }
}
