import { Module } from '@nestjs/common';
import { SpanFlush } from './span-flush.js';
import { TelemetryWarnings } from './telemetry-warnings.js';

/** The service's side of OpenTelemetry; the SDK itself is started before the service (instrumentation.ts). */
@Module({ providers: [SpanFlush, TelemetryWarnings] })
export class TelemetryModule {}
