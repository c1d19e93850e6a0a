import { Clock } from '../../src/common/time/clock.js';

/** A clock that stands still until it is told otherwise; sleeping moves it on at once and is remembered. */
export class FixedClock extends Clock {
  readonly sleeps: number[] = [];
  private passed = 0;

  constructor(private current = Date.parse('2026-11-23T09:30:00Z')) {
    super();
  }

  now(): number {
    return this.current;
  }

  monotonic(): number {
    return this.passed;
  }

  /** Lets time pass. */
  advance(milliseconds: number): void {
    this.current += milliseconds;
    this.passed += milliseconds;
  }

  /** Sets the time of day forward or back, as an administrator or NTP does; no time passes. */
  step(milliseconds: number): void {
    this.current += milliseconds;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.advance(milliseconds);
    return Promise.resolve();
  }
}
