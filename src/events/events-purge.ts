import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { SettledTime } from '../common/time/settled-time.js';
import type { Configuration } from '../config/configuration.js';
import { EventsRepository } from './events.repository.js';

const HOUR_MS = 60 * 60 * 1000;

/** Deletes events that are older than RETENTION_DAYS. */
@Injectable()
export class EventsPurge {
  private readonly retentionMs: number;

  constructor(
    private readonly events: EventsRepository,
    private readonly time: SettledTime,
    private readonly logger: PinoLogger,
    config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(EventsPurge.name);
    this.retentionMs = config.get('retention', { infer: true }).days * 24 * HOUR_MS;
  }

  /** Never rejects: the next hour is another chance. */
  @Interval('events-purge', HOUR_MS)
  async purge(): Promise<void> {
    try {
      const count = await this.events.deleteBefore(new Date(this.time.now() - this.retentionMs));
      if (count > 0) this.logger.info({ count }, 'purged old events');
    } catch (err) {
      this.logger.warn({ err }, 'old events could not be purged');
    }
  }
}
