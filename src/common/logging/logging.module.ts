import { Global, Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { LoggerModule } from 'nestjs-pino';
import type { Configuration } from '../../config/configuration.js';
import { LogDestination, openStandardOutput } from './log-destination.js';
import { createRootLogger, RootLogger } from './root-logger.js';
import { StartupLogger } from './startup-logger.js';

@Global()
@Module({
  providers: [
    { provide: LogDestination, useFactory: openStandardOutput },
    {
      provide: RootLogger,
      inject: [ConfigService, LogDestination],
      useFactory: (config: ConfigService<Configuration, true>, destination: LogDestination) =>
        createRootLogger(
          {
            log: config.get('log', { infer: true }),
            secrets: config.get('secrets', { infer: true }),
            telemetry: config.get('telemetry', { infer: true }),
          },
          destination,
        ),
    },
  ],
  exports: [LogDestination, RootLogger],
})
class RootLoggerModule {}

/** Structured logs; inside of a request every line carries its id (request-log.middleware.ts). */
@Module({
  imports: [
    LoggerModule.forRootAsync({
      imports: [RootLoggerModule],
      inject: [RootLogger],
      useFactory: (logger: RootLogger) => ({ pinoHttp: { logger }, useExisting: true }),
    }),
  ],
  providers: [StartupLogger],
  exports: [StartupLogger],
})
export class LoggingModule {}
