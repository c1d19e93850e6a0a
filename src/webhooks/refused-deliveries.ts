import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../common/errors/app-error.js';
import { RepeatedLines } from '../common/logging/repeated-lines.js';
import { Clock } from '../common/time/clock.js';
import type { RefusalReport } from './refusal-report.js';

/** Counts deliveries that were turned away. Strangers may knock often: the log gets one line a minute for each reason. */
@Injectable()
export class RefusedDeliveries {
  private readonly totals = new Map<string, number>();
  private readonly since: Date;

  constructor(
    clock: Clock,
    private readonly repeated: RepeatedLines,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RefusedDeliveries.name);
    this.since = new Date(clock.now());
  }

  report(): RefusalReport {
    const total = [...this.totals.values()].reduce((sum, some) => sum + some, 0);
    return { since: this.since, total, counts: Object.fromEntries(this.totals) };
  }

  /** @param error what a delivery is answered; one that could not be verified or stored now was not refused */
  add(error: unknown): void {
    if (!(error instanceof AppError) || error.code === 'unavailable') return;
    const { reason: told = error.code } = error.details ?? {};
    const reason = String(told);
    const total = (this.totals.get(reason) ?? 0) + 1;
    this.totals.set(reason, total);
    this.repeated.tell(`deliveries refused: ${reason}`, (count) =>
      this.logger.warn({ reason, count, total }, 'deliveries were refused'),
    );
  }
}
