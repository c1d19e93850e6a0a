import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { ParsersModule } from '../parsers/parsers.module.js';
import { WebhooksModule } from '../webhooks/webhooks.module.js';
import { DatabaseIndicator } from './database.indicator.js';
import { HealthController } from './health.controller.js';
import { IntegrationsHealth } from './integrations.health.js';
import { LlmHealth } from './llm.health.js';
import { ReadinessService } from './readiness.service.js';
import { WebhooksHealth } from './webhooks.health.js';

/** Liveness and readiness, for an orchestrator's probes. */
@Module({
  // A probe that finds something missing is an answer, not an event worth an error line every few seconds.
  imports: [TerminusModule.forRoot({ logger: false }), ParsersModule, WebhooksModule],
  controllers: [HealthController],
  providers: [DatabaseIndicator, IntegrationsHealth, LlmHealth, WebhooksHealth, ReadinessService],
})
export class HealthModule {}
