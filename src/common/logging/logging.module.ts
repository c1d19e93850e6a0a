import { Global, Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { LoggerModule } from 'nestjs-pino';
import type { Configuration } from '../../config/configuration.js';
import { LogDestination } from './log-destination.js';
import { loggerOptions } from './logger-options.js';
import { StartupLogger } from './startup-logger.js';

@Global()
@Module({
  providers: [{ provide: LogDestination, useValue: process.stdout }],
  exports: [LogDestination],
})
class LogDestinationModule {}

/** Structured logs with the request id on every line. */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      imports: [LogDestinationModule],
      inject: [ConfigService, LogDestination],
      useFactory: (config: ConfigService<Configuration, true>, destination: LogDestination) =>
        loggerOptions(
          {
            log: config.get('log', { infer: true }),
            secrets: config.get('secrets', { infer: true }),
            telemetry: config.get('telemetry', { infer: true }),
          },
          destination,
        ),
    }),
  ],
  providers: [StartupLogger],
  exports: [StartupLogger],
})
export class LoggingModule {}
