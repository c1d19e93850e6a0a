import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { Clock } from '../time/clock.js';

const WINDOW_MS = 10_000;
/** So many refused requests of a window get a line of their own. */
const TOLD_APART = 5;

/**
 * Keeps strangers from filling the log: of requests that are refused in a burst the first few get a line each, and the
 * others one together, by status.
 */
@Injectable()
export class RefusalLog {
  private windowEndsAt = -Infinity;
  private told = 0;
  private readonly untold = new Map<number, number>();

  constructor(
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RefusalLog.name);
  }

  /** Counts a refused request. @returns whether it gets a line of its own */
  admits(status: number): boolean {
    const now = this.clock.monotonic();
    if (now >= this.windowEndsAt) {
      this.tell();
      this.windowEndsAt = now + WINDOW_MS;
      this.told = 0;
    }
    this.told += 1;
    if (this.told <= TOLD_APART) return true;
    this.untold.set(status, (this.untold.get(status) ?? 0) + 1);
    return false;
  }

  /** Tells of those that got no line, once their window is over. */
  @Interval('refusal-log', WINDOW_MS)
  flush(): void {
    if (this.clock.monotonic() >= this.windowEndsAt) this.tell();
  }

  private tell(): void {
    if (this.untold.size === 0) return;
    const counts = Object.fromEntries(this.untold);
    const count = [...this.untold.values()].reduce((sum, some) => sum + some, 0);
    this.untold.clear();
    this.logger.warn({ counts, count }, `${count} more requests were refused within ${WINDOW_MS / 1000} s`);
  }
}
