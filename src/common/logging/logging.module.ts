import { Global, Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { LoggerModule } from 'nestjs-pino';
import { destination as openDestination } from 'pino';
import type { Configuration } from '../../config/configuration.js';
import { LogDestination } from './log-destination.js';
import { loggerOptions } from './logger-options.js';
import { StartupLogger } from './startup-logger.js';

@Global()
@Module({
  // While a write is under way, further lines wait and go together; at the exit what waits is written.
  providers: [{ provide: LogDestination, useFactory: () => openDestination({ dest: 1, sync: false }) }],
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
