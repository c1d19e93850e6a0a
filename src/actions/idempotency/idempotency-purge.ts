import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { SettledTime } from '../../common/time/settled-time.js';
import { RunsRepository } from '../../runs/runs.repository.js';
import { KEPT_FOR_MS } from './decide-claim.js';
import { IdempotencyRepository } from './idempotency.repository.js';

const HOUR_MS = 60 * 60 * 1000;

/** Deletes keys whose time is over, with the answers that were kept for them. */
@Injectable()
export class IdempotencyPurge {
  constructor(
    private readonly keys: IdempotencyRepository,
    private readonly runs: RunsRepository,
    private readonly time: SettledTime,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(IdempotencyPurge.name);
  }

  /** Never rejects: the next hour is another chance. */
  @Interval('idempotency-purge', HOUR_MS)
  async purge(): Promise<void> {
    const instant = new Date(this.time.now() - KEPT_FOR_MS);
    try {
      const count = await this.keys.deleteBefore(instant);
      await this.runs.forgetAnswersBefore(instant);
      if (count > 0) this.logger.info({ count }, 'purged old idempotency keys');
    } catch (err) {
      this.logger.warn({ err }, 'old idempotency keys could not be purged');
    }
  }
}
