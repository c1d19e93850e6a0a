import { Injectable } from '@nestjs/common';
import { Clock } from './clock.js';

const MINUTE_MS = 60_000;
/** A clock that was set forward is believed when it has been so for this long. */
const SETTLED_AFTER_MS = 60 * MINUTE_MS;

/** By how much the time of day is ahead of the clock that never steps, and when that was so by the latter. */
interface Sample {
  readonly at: number;
  readonly aheadMs: number;
}

/**
 * The time of day for what cannot be taken back, such as deleting what is old: one to which the clock was set forward does
 * not count for an hour, one to which it was set back does at once. What the clock was before this process began is not
 * known.
 */
@Injectable()
export class SettledTime {
  private samples: readonly Sample[] = [];

  constructor(private readonly clock: Clock) {
    this.look();
  }

  /** Milliseconds since the epoch. */
  now(): number {
    const { at, aheadMs } = this.look();
    return at + Math.min(aheadMs, ...this.samples.map((sample) => sample.aheadMs));
  }

  /** Keeps a sample a minute, of the last hour and the one before it. */
  private look(): Sample {
    const at = this.clock.monotonic();
    const sample = { at, aheadMs: this.clock.now() - at };
    const last = this.samples.at(-1);
    if (last === undefined || at - last.at >= MINUTE_MS) {
      const first = this.samples.findLastIndex((earlier) => at - earlier.at >= SETTLED_AFTER_MS - MINUTE_MS);
      this.samples = [...this.samples.slice(Math.max(0, first)), sample];
    }
    return sample;
  }
}
