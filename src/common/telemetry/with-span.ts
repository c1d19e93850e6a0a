import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { statusOf } from '../errors/error-catalogue.js';
import { mapError } from '../errors/map-error.js';

/** Does nothing until an SDK is registered (instrumentation.ts). */
const tracer = trace.getTracer('clankerbot');

/**
 * Does a piece of work inside a span of its own, which ends with it: with the promise where the work answers one. A
 * failure puts its code on the span, never its message, which may hold what a person typed.
 * @param name one of few: what differs from time to time belongs into the attributes
 */
export function withSpan<Result>(name: string, attributes: Attributes, work: (span: Span) => Result): Result {
  return tracer.startActiveSpan(name, { attributes }, (span) => {
    try {
      const result = work(span);
      if (result instanceof Promise) endWith(result, span);
      else span.end();
      return result;
    } catch (error) {
      fail(span, error);
      throw error;
    }
  });
}

function endWith(result: Promise<unknown>, span: Span): void {
  void result.then(
    () => span.end(),
    (error: unknown) => fail(span, error),
  );
}

function fail(span: Span, thrown: unknown): void {
  const { code } = mapError(thrown);
  span.setAttribute('error.type', code);
  // As with HTTP: what the caller got wrong is no fault of ours.
  if (statusOf(code) >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
