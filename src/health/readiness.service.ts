import { Injectable, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheckService, type HealthIndicatorResult } from '@nestjs/terminus';
import { AppError } from '../common/errors/app-error.js';
import { DatabaseIndicator } from './database.indicator.js';
import type { Readiness } from './health-answers.js';
import { IntegrationsHealth } from './integrations.health.js';
import { LlmHealth } from './llm.health.js';
import { WebhooksHealth } from './webhooks.health.js';

/** Asks every indicator whether the service can do its work. */
@Injectable()
export class ReadinessService {
  constructor(
    private readonly health: HealthCheckService,
    private readonly llm: LlmHealth,
    private readonly integrations: IntegrationsHealth,
    private readonly webhooks: WebhooksHealth,
    private readonly database: DatabaseIndicator,
  ) {}

  /** @throws AppError unavailable with the same picture in its details, when the service cannot do its work */
  async check(): Promise<Readiness> {
    try {
      const { details } = await this.health.check([
        () => this.llm.check(),
        ...this.integrations.checks(),
        () => this.webhooks.check(),
        () => this.database.check(),
      ]);
      const warnings = warningsIn(details);
      return { ready: true, checks: wordsOf(details), ...(warnings.length > 0 && { warnings }) };
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      const { status, checks } = pictureOf(error);
      const message =
        status === 'shutting_down' ? 'The service is shutting down.' : `The service is not ready: ${unready(checks)}.`;
      throw new AppError('unavailable', message, { details: { ready: false, checks } });
    }
  }
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

/** Terminus puts its result into the exception's response. */
function pictureOf(error: ServiceUnavailableException): { status: unknown; checks: Record<string, string> } {
  const response = error.getResponse();
  if (typeof response !== 'object') return { status: 'error', checks: {} };
  const { status, details } = response as { status?: unknown; details?: HealthIndicatorResult };
  return { status, checks: wordsOf(details ?? {}) };
}

function unready(checks: Record<string, string>): string {
  const reasons = [
    checks['clockify'] === 'missing' && 'no Clockify credential; set CLOCKIFY_API_KEY or CLOCKIFY_ADDON_TOKEN',
    checks['database'] === 'down' && 'the database does not answer',
  ];
  return reasons.filter((reason) => reason !== false).join(', ');
}
