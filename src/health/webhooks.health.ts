import { Injectable } from '@nestjs/common';
import { type HealthIndicatorResult, HealthIndicatorService } from '@nestjs/terminus';
import { WebhookWatch } from '../webhooks/reconciliation/webhook-watch.js';
import type { ReadinessIndicator } from './readiness-indicator.js';

/** Tells whether Clockify delivers by the webhooks of ours. The service does its work without them: this is never down. */
@Injectable()
export class WebhooksHealth implements ReadinessIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly watch: WebhookWatch,
  ) {}

  /** Nothing where no webhook of ours is known, or the database cannot tell, which it tells by itself. */
  async check(): Promise<HealthIndicatorResult> {
    const warnings = await this.watch.troubles().catch(() => undefined);
    if (warnings === undefined) return {};
    return this.indicators.check('webhooks').up({ state: warnings.length === 0 ? 'ok' : 'warning', warnings });
  }

  late(): HealthIndicatorResult {
    return {};
  }
}
