import { Clock } from '../../src/common/time/clock.js';

/** A clock that stands still until it is told otherwise; sleeping moves it on at once and is remembered. */
export class FixedClock extends Clock {
  readonly sleeps: number[] = [];
  private passed = 0;
  /** What {@link advance} alone has let pass: that somebody sleeps ends nobody else's limit. */
  private advanced = 0;
  private readonly timers = new Set<{ readonly at: number; readonly callback: () => void }>();

  constructor(private current = Date.parse('2026-11-23T09:30:00Z')) {
    super();
  }

  now(): number {
    return this.current;
  }

  monotonic(): number {
    return this.passed;
  }

  /** Lets time pass, and ends the limits of what is under way for so long. */
  advance(milliseconds: number): void {
    this.move(milliseconds);
    this.advanced += milliseconds;
    for (const timer of this.timers) {
      if (timer.at > this.advanced) continue;
      this.timers.delete(timer);
      timer.callback();
    }
  }

  /** Sets the time of day forward or back, as an administrator or NTP does; no time passes. */
  step(milliseconds: number): void {
    this.current += milliseconds;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.sleeps.push(milliseconds);
    this.move(milliseconds);
    return Promise.resolve();
  }

  timer(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.advanced + milliseconds, callback };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  private move(milliseconds: number): void {
    this.current += milliseconds;
    this.passed += milliseconds;
  }
}
