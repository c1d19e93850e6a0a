import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import type { Request } from 'express';
import { LRUCache } from 'lru-cache';
import { AppError } from '../common/errors/app-error.js';
import { callerAddress } from '../common/network/caller-address.js';
import { Clock } from '../common/time/clock.js';
import type { Configuration } from '../config/configuration.js';

const WINDOW_MS = 60_000;
/** How many addresses are remembered; the one not seen for longest is forgotten first. */
const MAX_ADDRESSES = 100_000;

interface Failures {
  count: number;
  /** On the monotonic clock. */
  readonly until: number;
}

/**
 * Counts the requests of an address whose credential was missing or wrong, over all routes. Whoever has failed too often
 * within a minute is told to wait. A right credential is taken all the same: many may share an address with one who
 * guesses.
 */
@Injectable()
export class FailedCredentials {
  private readonly failures = new LRUCache<string, Failures>({ max: MAX_ADDRESSES });
  private readonly perMinute: number;

  constructor(
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    this.perMinute = config.get('rateLimit', { infer: true }).failedPerMinute;
  }

  /** Counts one. @returns what the caller is answered: the refusal, or `rate_limited` after too many of them */
  refuse(request: Request, refusal: AppError): AppError {
    const now = this.clock.monotonic();
    const failures = this.countedAt(callerAddress(request), now);
    failures.count += 1;
    if (failures.count <= this.perMinute) return refusal;
    const seconds = Math.max(1, Math.ceil((failures.until - now) / 1000));
    return new AppError('rate_limited', `Too many requests without a right credential: try again in ${seconds} s.`, {
      retryAfterSeconds: seconds,
      cause: refusal,
      ...(refusal.details && { details: refusal.details }),
    });
  }

  private countedAt(address: string, now: number): Failures {
    const known = this.failures.get(address);
    if (known !== undefined && now < known.until) return known;
    const begun = { count: 0, until: now + WINDOW_MS };
    this.failures.set(address, begun);
    return begun;
  }
}
