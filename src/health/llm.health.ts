import { Injectable } from '@nestjs/common';
import { type HealthIndicatorResult, HealthIndicatorService } from '@nestjs/terminus';
import { LlmStatus } from '../parsers/llm/llm-status.js';
import type { ReadinessIndicator } from './readiness-indicator.js';

/** Tells whether an LLM may be asked. Without one the deterministic parsers do the work, so this is never down. */
@Injectable()
export class LlmHealth implements ReadinessIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly llm: LlmStatus,
  ) {}

  check(): HealthIndicatorResult {
    return this.indicators.check('llm').up({ state: this.llm.state() });
  }

  late(): HealthIndicatorResult {
    return {};
  }
}
