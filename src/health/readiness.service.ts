import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheckService, type HealthIndicatorResult } from '@nestjs/terminus';
import { AppError } from '../common/errors/app-error.js';
import { Shutdown } from '../common/shutdown/shutdown.js';
import { DatabaseIndicator } from './database.indicator.js';
import type { Readiness } from './health-answers.js';
import { IntegrationsHealth } from './integrations.health.js';
import { InTime } from './in-time.js';
import { LlmHealth } from './llm.health.js';
import type { ReadinessIndicator } from './readiness-indicator.js';
import { WebhooksHealth } from './webhooks.health.js';

/** Shorter than the patience of common probes, longer than a busy database takes: an answer comes within two seconds. */
const LIMIT_MS = 1_500;

/** Asks every indicator whether the service can do its work. */
@Injectable()
export class ReadinessService {
  private readonly inTime = new InTime(LIMIT_MS);
  private readonly indicators: readonly ReadinessIndicator[];

  constructor(
    private readonly health: HealthCheckService,
    private readonly shutdown: Shutdown,
    llm: LlmHealth,
    integrations: IntegrationsHealth,
    webhooks: WebhooksHealth,
    database: DatabaseIndicator,
  ) {
    this.indicators = [llm, integrations, webhooks, database];
  }

  /** @throws AppError unavailable with the same picture in its details, when the service cannot do its work */
  async check(): Promise<Readiness> {
    // Nothing is looked at any more: whoever waits for the database now learns too late where not to go.
    if (this.shutdown.asked.aborted) throw notReady('The service is shutting down.', {});
    try {
      const { details } = await this.health.check(
        this.indicators.map((indicator) => () => this.inTime.check(indicator)),
      );
      const warnings = warningsIn(details);
      return { ready: true, checks: wordsOf(details), ...(warnings.length > 0 && { warnings }) };
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const details = detailsOf(error);
      throw notReady(`The service is not ready: ${reasonsIn(details).join(', ')}.`, wordsOf(details));
    }
  }
}

function notReady(message: string, checks: Readonly<Record<string, string>>): AppError {
  return new AppError('unavailable', message, { details: { ready: false, checks } });
}

function wordsOf(details: HealthIndicatorResult): Record<string, string> {
  return Object.fromEntries(
    Object.entries(details).map(([name, { status, state }]) => [name, typeof state === 'string' ? state : status]),
  );
}

function warningsIn(details: HealthIndicatorResult): string[] {
  return Object.values(details).flatMap(({ warnings }): string[] =>
    Array.isArray(warnings) ? warnings.filter((warning) => typeof warning === 'string') : [],
  );
}

function reasonsIn(details: HealthIndicatorResult): string[] {
  return Object.entries(details)
    .filter(([, { status }]) => status === 'down')
    .map(([name, { reason }]) => (typeof reason === 'string' ? reason : `${name} is down`));
}

/** Terminus puts its result into the exception's response. */
function detailsOf(error: ServiceUnavailableException): HealthIndicatorResult {
  const response = error.getResponse();
  return typeof response === 'object' ? ((response as { details?: HealthIndicatorResult }).details ?? {}) : {};
}
