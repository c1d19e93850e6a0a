import { W3CTraceContextPropagator } from '@opentelemetry/core';

/**
 * Continues the trace of whoever calls us, and ends it here: Clockify and other systems have no use for our trace ids,
 * which would tie their logs to ours.
 */
export class IncomingTraceContext extends W3CTraceContextPropagator {
  override inject(): void {
    // Nothing is sent on.
  }
}
