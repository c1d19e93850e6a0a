import { Clock } from '../../src/common/time/clock.js';
import { eventually } from './postgres/eventually.js';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * A clock for many who sleep at once: it stands still until everybody does, and then goes on to when the first one
 * wakes. What it shows depends on what they do alone, not on how fast the machine is.
 */
export class WakingClock extends Clock {
  private readonly sleepers = new Set<Sleeper>();

  constructor(private current = Date.parse('2026-11-23T09:30:00Z')) {
    super();
  }

  now(): number {
    return this.current;
  }

  monotonic(): number {
    return this.current;
  }

  /** Lets time pass while something else takes long; it wakes nobody. */
  advance(milliseconds: number): void {
    this.current += milliseconds;
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const sleeper = { at: this.current + Math.ceil(milliseconds), wake: resolve };
      this.sleepers.add(sleeper);
      signal?.addEventListener('abort', () => {
        this.sleepers.delete(sleeper);
        reject(signal.reason);
      });
    });
  }

  /** No limit ends: nothing hangs. */
  timer(): () => void {
    return () => undefined;
  }

  /** Goes on whenever all that is not done yet sleeps, until everything is done. */
  async until<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
    let done = 0;
    for (const each of work) {
      each.then(
        () => (done += 1),
        () => (done += 1),
      );
    }
    while (done < work.length) {
      await eventually(() => done + this.sleepers.size === work.length);
      this.wakeNext();
    }
    return Promise.all(work);
  }

  private wakeNext(): void {
    const [next] = [...this.sleepers].sort((one, other) => one.at - other.at);
    if (next === undefined) return;
    this.sleepers.delete(next);
    this.current = Math.max(this.current, next.at);
    next.wake();
  }
}
