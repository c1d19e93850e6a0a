import { Injectable } from '@nestjs/common';
import { type HealthIndicatorResult, HealthIndicatorService } from '@nestjs/terminus';
import { IntegrationRegistry } from '../integrations/integration-registry.js';

/** Without its credential the service cannot do its work. */
const REQUIRED_INTEGRATION = 'clockify';

/** Tells which integrations have their credentials; only a missing Clockify credential makes the service not ready. */
@Injectable()
export class IntegrationsHealth {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly registry: IntegrationRegistry,
  ) {}

  /** One check for each integration. */
  checks(): (() => HealthIndicatorResult)[] {
    return this.registry.all().map((integration) => () => {
      const indicator = this.indicators.check(integration.name);
      if (integration.isConfigured()) return indicator.up({ state: 'configured' });
      return integration.name === REQUIRED_INTEGRATION
        ? indicator.down({ state: 'missing' })
        : indicator.up({ state: 'missing' });
    });
  }
}
