import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../common/errors/app-error.js';
import { Clock } from '../common/time/clock.js';
import type { RefusalReport } from './refusal-report.js';

const MINUTE_MS = 60_000;

interface Tally {
  total: number;
  /** Since the last line in the log. */
  untold: number;
  toldAt: number;
}

/** Counts deliveries that were turned away. Strangers may knock often: the log gets one line a minute for each reason. */
@Injectable()
export class RefusedDeliveries {
  private readonly tallies = new Map<string, Tally>();
  private readonly since: Date;

  constructor(
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RefusedDeliveries.name);
    this.since = new Date(clock.now());
  }

  /** How many there were since the start of this process, by reason. */
  get counts(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.tallies].map(([reason, { total }]) => [reason, total]));
  }

  report(): RefusalReport {
    const total = [...this.tallies.values()].reduce((sum, tally) => sum + tally.total, 0);
    return { since: this.since, total, counts: this.counts };
  }

  /** @param error what a delivery is answered; one that could not be verified or stored now was not refused */
  add(error: unknown): void {
    if (!(error instanceof AppError) || error.code === 'unavailable') return;
    const { reason = error.code } = error.details ?? {};
    this.count(String(reason));
  }

  /** Tells what is left to tell. */
  @Interval('refused-deliveries', MINUTE_MS)
  flush(): void {
    for (const [reason, tally] of this.tallies) this.tell(reason, tally);
  }

  private count(reason: string): void {
    const tally = this.tallies.get(reason) ?? { total: 0, untold: 0, toldAt: -Infinity };
    this.tallies.set(reason, tally);
    tally.total += 1;
    tally.untold += 1;
    this.tell(reason, tally);
  }

  private tell(reason: string, tally: Tally): void {
    const now = this.clock.monotonic();
    if (tally.untold === 0 || now < tally.toldAt + MINUTE_MS) return;
    this.logger.warn({ reason, count: tally.untold, total: tally.total }, 'deliveries were refused');
    tally.untold = 0;
    tally.toldAt = now;
  }
}
