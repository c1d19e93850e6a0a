import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Answers } from '../common/http/answers.decorator.js';
import { IntegrationsView } from './integration-view.js';
import { IntegrationRegistry } from './integration-registry.js';

@ApiTags('integrations')
@Controller('integrations')
@Access('api-key')
export class IntegrationsController {
  constructor(private readonly registry: IntegrationRegistry) {}

  @Get()
  @Answers(IntegrationsView)
  @ApiOperation({ summary: 'Every operation of every integration, with its parameters and its risk' })
  list(): IntegrationsView {
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
