import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AfterRunHooks } from './after-run.js';
import { INTEGRATIONS, type Integration } from './integration.js';
import { IntegrationRegistry } from './integration-registry.js';
import { IntegrationsController } from './integrations.controller.js';
import { ParamsValidator } from './params-validator.js';
import { RunLimitsModule } from './run-limits.module.js';

/** Which integrations the service has: the modules they live in, and the providers that implement the contract. */
export interface IntegrationsOptions {
  readonly modules: readonly Type[];
  readonly integrations: readonly Type<Integration>[];
}

/** Gathers the integrations behind one token, and offers them to everybody through the registry. */
@Module({})
export class IntegrationsModule {
  static forRoot({ modules, integrations }: IntegrationsOptions): DynamicModule {
    return {
      module: IntegrationsModule,
      global: true,
      imports: [RunLimitsModule, ...modules],
      controllers: [IntegrationsController],
      providers: [
        {
          provide: INTEGRATIONS,
          inject: [...integrations],
          useFactory: (...list: Integration[]): readonly Integration[] => list,
        },
        IntegrationRegistry,
        ParamsValidator,
        AfterRunHooks,
      ],
      exports: [IntegrationRegistry, ParamsValidator, AfterRunHooks],
    };
  }
}
