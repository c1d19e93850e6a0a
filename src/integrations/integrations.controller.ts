import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import type { Operation } from './operation.js';
import { IntegrationRegistry } from './integration-registry.js';

/** What one integration can do, as the catalogue route tells it. */
interface IntegrationView {
  readonly name: string;
  readonly summary: string;
  readonly configured: boolean;
  readonly operations: readonly Pick<Operation, 'name' | 'summary' | 'risk' | 'parameters'>[];
}

@ApiTags('integrations')
@Controller('integrations')
@Access('api-key')
export class IntegrationsController {
  constructor(private readonly registry: IntegrationRegistry) {}

  @Get()
  @ApiOperation({ summary: 'Every operation of every integration, with its parameters and its risk' })
  list(): { integrations: readonly IntegrationView[] } {
    return {
      integrations: this.registry.all().map((integration) => ({
        name: integration.name,
        summary: integration.summary,
        configured: integration.isConfigured(),
        operations: this.registry
          .operationsOf(integration.name)
          .map(({ name, summary, risk, parameters }) => ({ name, summary, risk, parameters })),
      })),
    };
  }
}
