import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { SettledTime } from '../../common/time/settled-time.js';
import { ConfirmationsRepository } from './confirmations.repository.js';

const HOUR_MS = 60 * 60 * 1000;

/** Deletes plans that can no longer be confirmed. */
@Injectable()
export class ConfirmationsPurge {
  constructor(
    private readonly confirmations: ConfirmationsRepository,
    private readonly time: SettledTime,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ConfirmationsPurge.name);
  }

  /** Never rejects: the next hour is another chance. */
  @Interval('confirmations-purge', HOUR_MS)
  async purge(): Promise<void> {
    try {
      const count = await this.confirmations.deleteBefore(new Date(this.time.now()));
      if (count > 0) this.logger.info({ count }, 'purged old confirmations');
    } catch (err) {
      this.logger.warn({ err }, 'old confirmations could not be purged');
    }
  }
}
