import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { type HealthIndicatorResult, HealthIndicatorService } from '@nestjs/terminus';
import type { Configuration } from '../config/configuration.js';

/** Tells whether an LLM may be asked. Without one the deterministic parsers do the work, so this is never down. */
@Injectable()
export class LlmHealth {
  private readonly state: 'configured' | 'missing';

  constructor(
    private readonly indicators: HealthIndicatorService,
    config: ConfigService<Configuration, true>,
  ) {
    this.state = config.get('llm', { infer: true }).apiKey === undefined ? 'missing' : 'configured';
  }

  check(): HealthIndicatorResult {
    return this.indicators.check('llm').up({ state: this.state });
  }
}
