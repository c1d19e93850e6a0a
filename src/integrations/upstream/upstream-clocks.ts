import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../common/time/clock.js';
import { type ClockReading, differenceNow, theirTime } from './clock-difference.js';

/** More hosts than the service calls. */
const MAX_HOSTS = 100;

/** What time it is elsewhere: remembers the clocks of the hosts that are called, each by its latest answer. */
@Injectable()
export class UpstreamClocks {
  private readonly readings = new LRUCache<string, ClockReading>({ max: MAX_HOSTS });

  constructor(private readonly clock: Clock) {}

  /** An answer of a host has just come. */
  note(host: string, { servedAt, tookMs }: Pick<ClockReading, 'servedAt' | 'tookMs'>): void {
    const { now: cameAt, monotonic: cameAtMonotonic } = this.moment();
    this.readings.set(host, { servedAt, tookMs, cameAt, cameAtMonotonic });
  }

  /** The milliseconds by which our clock is ahead of a host's, where it differs by more than a minute. */
  differenceFrom(host: string): number | undefined {
    const reading = this.readings.get(host);
    return reading && differenceNow(reading, this.moment());
  }

  /** What time it is at a host, in milliseconds since the epoch; nothing before its first answer. */
  timeAt(host: string): number | undefined {
    const reading = this.readings.get(host);
    return reading && theirTime(reading, this.moment());
  }

  private moment(): { readonly now: number; readonly monotonic: number } {
    return { now: this.clock.now(), monotonic: this.clock.monotonic() };
  }
}
