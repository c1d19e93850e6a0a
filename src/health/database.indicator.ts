import { Injectable } from '@nestjs/common';
import { type HealthIndicatorResult, HealthIndicatorService } from '@nestjs/terminus';
import { DatabaseHealth } from '../database/database.health.js';
import type { ReadinessIndicator } from './readiness-indicator.js';

/** Tells whether the database answers and can be written to; without it nothing can be recorded or received. */
@Injectable()
export class DatabaseIndicator implements ReadinessIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly database: DatabaseHealth,
  ) {}

  async check(): Promise<HealthIndicatorResult> {
    const trouble = await this.database.trouble();
    return trouble === undefined ? this.indicators.check('database').up() : this.down(trouble);
  }

  late(): HealthIndicatorResult {
    return this.down('the database does not answer');
  }

  private down(reason: string): HealthIndicatorResult {
    return this.indicators.check('database').down({ reason });
  }
}
