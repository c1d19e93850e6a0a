import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { SettledTime } from '../../common/time/settled-time.js';
import type { Configuration } from '../../config/configuration.js';
import { WebhookTokensRepository } from './webhook-tokens.repository.js';

const HOUR_MS = 60 * 60 * 1000;

/** Deletes tokens that ended more than RETENTION_DAYS ago. */
@Injectable()
export class TokenPurge {
  private readonly retentionMs: number;

  constructor(
    private readonly tokens: WebhookTokensRepository,
    private readonly time: SettledTime,
    private readonly logger: PinoLogger,
    config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(TokenPurge.name);
    this.retentionMs = config.get('retention', { infer: true }).days * 24 * HOUR_MS;
  }

  /** Never rejects: the next hour is another chance. */
  @Interval('webhook-tokens-purge', HOUR_MS)
  async purge(): Promise<void> {
    try {
      const count = await this.tokens.deleteEndedBefore(new Date(this.time.now() - this.retentionMs));
      if (count > 0) this.logger.info({ count }, 'purged old tokens of webhooks');
    } catch (err) {
      this.logger.warn({ err }, 'old tokens of webhooks could not be purged');
    }
  }
}
