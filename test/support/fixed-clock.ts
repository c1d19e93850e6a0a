import { Clock } from '../../src/common/time/clock.js';

/** A clock that stands still until it is told otherwise; sleeping moves it on at once and is remembered. */
export class FixedClock extends Clock {
  readonly sleeps: number[] = [];

  constructor(private current = Date.parse('2026-11-23T09:30:00Z')) {
    super();
  }

  now(): number {
    return this.current;
  }

  advance(milliseconds: number): void {
    this.current += milliseconds;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.advance(milliseconds);
    return Promise.resolve();
  }
}
