import { Injectable } from '@nestjs/common';
import { type HealthIndicatorResult, HealthIndicatorService } from '@nestjs/terminus';
import type { Integration } from '../integrations/integration.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { ReadinessIndicator } from './readiness-indicator.js';

/** Without its credential the service cannot do its work. */
const REQUIRED_INTEGRATION = 'clockify';

/** Tells which integrations have their credentials; only a missing Clockify credential makes the service not ready. */
@Injectable()
export class IntegrationsHealth implements ReadinessIndicator {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly registry: IntegrationRegistry,
  ) {}

  /** A word for each integration. */
  check(): HealthIndicatorResult {
    return Object.assign({}, ...this.registry.all().map((integration) => this.wordOf(integration)));
  }

  late(): HealthIndicatorResult {
    return {};
  }

  private wordOf(integration: Integration): HealthIndicatorResult {
    const indicator = this.indicators.check(integration.name);
    const warnings = integration.warnings?.() ?? [];
    if (integration.isConfigured()) return indicator.up({ state: 'configured', warnings });
    if (integration.name !== REQUIRED_INTEGRATION) return indicator.up({ state: 'missing' });
    const reason = 'no Clockify credential; set CLOCKIFY_API_KEY or CLOCKIFY_ADDON_TOKEN';
    return indicator.down({ state: 'missing', reason });
  }
}
