import { Global, Module } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { LoggerModule } from 'nestjs-pino';
import type { Configuration } from '../../config/configuration.js';
import { Redactor } from '../redaction/redact-secrets.js';
import { RedactionModule } from '../redaction/redaction.module.js';
import { TimeModule } from '../time/time.module.js';
import { LogDestination, openStandardOutput } from './log-destination.js';
import { RefusalLog } from './refusal-log.js';
import { RepeatedLines } from './repeated-lines.js';
import { createRootLogger, RootLogger } from './root-logger.js';
import { StartupLogger } from './startup-logger.js';

@Global()
@Module({
  imports: [RedactionModule],
  providers: [
    RepeatedLines,
    { provide: LogDestination, useFactory: openStandardOutput },
    {
      provide: RootLogger,
      inject: [ConfigService, Redactor, LogDestination],
      useFactory: (config: ConfigService<Configuration, true>, redactor: Redactor, destination: LogDestination) =>
        createRootLogger(
          {
            log: config.get('log', { infer: true }),
            telemetry: config.get('telemetry', { infer: true }),
          },
          redactor,
          destination,
        ),
    },
  ],
  exports: [LogDestination, RootLogger, RepeatedLines],
})
class RootLoggerModule {}

/** Structured logs; inside of a request every line carries its id (request-log.middleware.ts). */
@Module({
  imports: [
    TimeModule,
    LoggerModule.forRootAsync({
      imports: [RootLoggerModule],
      inject: [RootLogger],
      useFactory: (logger: RootLogger) => ({ pinoHttp: { logger }, useExisting: true }),
    }),
  ],
  providers: [StartupLogger, RefusalLog],
  exports: [StartupLogger, RefusalLog],
})
export class LoggingModule {}
