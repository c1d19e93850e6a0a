import { isSpanContextValid, trace } from '@opentelemetry/api';

/** What leads from a log line to its trace; nothing outside of one. */
export function traceFields(): { trace_id?: string; span_id?: string } {
  const span = trace.getActiveSpan()?.spanContext();
  return span === undefined || !isSpanContextValid(span) ? {} : { trace_id: span.traceId, span_id: span.spanId };
}
