import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { diag, DiagLogLevel } from '@opentelemetry/api';
import { PinoLogger } from 'nestjs-pino';
import type { Configuration } from '../../config/configuration.js';
import { Clock } from '../time/clock.js';
import { reasonOf } from './reason-of.js';

/** A collector may be away for hours, and every batch of spans meanwhile says so. */
const QUIET_MS = 10 * 60 * 1000;

/** Puts what troubles OpenTelemetry's SDK into the log, and rarely: the service works all the same. */
@Injectable()
export class TelemetryWarnings implements OnModuleInit {
  private quietUntil = -Infinity;

  constructor(
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    private readonly config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(TelemetryWarnings.name);
  }

  onModuleInit(): void {
    if (this.config.get('telemetry', { infer: true }).endpoint === undefined) return;
    // The SDK's timers are started by requests; a line about all of them must not carry the ids of one.
    const outside = AsyncLocalStorage.snapshot();
    const warn = (message: string): void => outside(() => this.warn(message));
    const ignore = (): void => undefined;
    diag.setLogger(
      { error: warn, warn, info: ignore, debug: ignore, verbose: ignore },
      { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
    );
  }

  private warn(message: string): void {
    const now = this.clock.monotonic();
    if (now < this.quietUntil) return;
    this.quietUntil = now + QUIET_MS;
    this.logger.warn({ reason: reasonOf(message) }, 'traces are incomplete: spans could not be exported');
  }
}
