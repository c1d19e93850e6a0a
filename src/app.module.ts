import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule, ValidationPipe } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import { ActionsModule } from './actions/actions.module.js';
import { APP_INTEGRATIONS } from './app.integrations.js';
import { ApiKeyGuard } from './auth/api-key.guard.js';
import { AllExceptionsFilter } from './common/errors/all-exceptions.filter.js';
import { ErrorsModule } from './common/errors/errors.module.js';
import { AddressMiddleware } from './common/http/address.middleware.js';
import { BodyInterceptor } from './common/http/body/body.interceptor.js';
import { BodyModule } from './common/http/body/body.module.js';
import { DeclaredSizeGuard } from './common/http/body/declared-size.guard.js';
import { ConnectionDrain } from './common/http/connection-drain.js';
import { EnvelopeInterceptor } from './common/http/envelope.interceptor.js';
import { InheritedNamesPipe } from './common/http/inherited-names.pipe.js';
import { VALIDATION_OPTIONS } from './common/http/validation.js';
import { LoggingModule } from './common/logging/logging.module.js';
import { Shutdown } from './common/shutdown/shutdown.js';
import { ShutdownModule } from './common/shutdown/shutdown.module.js';
import { TelemetryModule } from './common/telemetry/telemetry.module.js';
import { TimeModule } from './common/time/time.module.js';
import type { Configuration } from './config/configuration.js';
import { ConfigurationModule } from './config/configuration.module.js';
import { DatabaseModule } from './database/database.module.js';
import { ForwardingModule } from './forwarding/forwarding.module.js';
import { HealthModule } from './health/health.module.js';
import { IntegrationsModule, type IntegrationsOptions } from './integrations/integrations.module.js';
import { RateLimitGuard } from './rate-limit/rate-limit.guard.js';
import { RateLimitModule } from './rate-limit/rate-limit.module.js';
import { SchedulesModule } from './schedules/schedules.module.js';
import { SubscriptionsModule } from './subscriptions/subscriptions.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

/** The whole service. */
@Module({})
export class AppModule implements NestModule {
  static forRoot(
    configuration: Configuration,
    integrations: IntegrationsOptions = APP_INTEGRATIONS,
    shutdown: Shutdown = new Shutdown(),
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigurationModule.forRoot(configuration),
        ShutdownModule.forRoot(shutdown),
        LoggingModule,
        ErrorsModule,
        BodyModule,
        TimeModule,
        TelemetryModule,
        RateLimitModule,
        ScheduleModule.forRoot(),
        DatabaseModule.forRoot(configuration.database),
        IntegrationsModule.forRoot(integrations),
        ForwardingModule.forRoot(configuration.forwarding),
        ActionsModule,
        WebhooksModule,
        SchedulesModule,
        SubscriptionsModule,
        HealthModule,
      ],
      providers: [
        ConnectionDrain,
        { provide: APP_FILTER, useExisting: AllExceptionsFilter },
        // In this order: size, how often, who. Of a body nothing is read before all of them.
        { provide: APP_GUARD, useClass: DeclaredSizeGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: ApiKeyGuard },
        { provide: APP_INTERCEPTOR, useClass: EnvelopeInterceptor },
        { provide: APP_INTERCEPTOR, useClass: BodyInterceptor },
        { provide: APP_PIPE, useClass: InheritedNamesPipe },
        { provide: APP_PIPE, useFactory: () => new ValidationPipe(VALIDATION_OPTIONS) },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(AddressMiddleware).forRoutes('{*path}');
  }
}
