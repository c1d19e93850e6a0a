import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { Clock } from '../common/time/clock.js';
import { SettledTime } from '../common/time/settled-time.js';
import type { Configuration } from '../config/configuration.js';
import { DEFAULT_RUN_LIMITS } from '../integrations/run-limits.js';
import { RunsRepository } from './runs.repository.js';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** No run lives this long: whoever ran one that old is gone, on whichever replica it was. */
const ABANDONED_AFTER_MS = DEFAULT_RUN_LIMITS.deadlineMs + MINUTE_MS;

/** Ends runs that a crash left behind, and deletes those that are older than RETENTION_DAYS. */
@Injectable()
export class RunsHousekeeping implements OnApplicationBootstrap {
  private readonly retentionMs: number;

  constructor(
    private readonly runs: RunsRepository,
    private readonly clock: Clock,
    private readonly time: SettledTime,
    private readonly logger: PinoLogger,
    config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(RunsHousekeeping.name);
    this.retentionMs = config.get('retention', { infer: true }).days * DAY_MS;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.endAbandoned();
  }

  /** Never rejects: the next minute is another chance. */
  @Interval('runs-abandoned', MINUTE_MS)
  async endAbandoned(): Promise<void> {
    const before = new Date(this.time.now() - ABANDONED_AFTER_MS);
    await this.attempt('runs were left behind by a crash; their outcome is unknown', () =>
      this.runs.endAbandoned(before, new Date(this.clock.now())),
    );
  }

  /** Never rejects: the next hour is another chance. */
  @Interval('runs-purge', HOUR_MS)
  async purge(): Promise<void> {
    await this.attempt('purged old runs', () => this.runs.deleteBefore(new Date(this.time.now() - this.retentionMs)));
  }

  private async attempt(done: string, work: () => Promise<number>): Promise<void> {
    try {
      const count = await work();
      if (count > 0) this.logger.info({ count }, done);
    } catch (err) {
      this.logger.warn({ err }, 'the housekeeping of runs failed');
    }
  }
}
