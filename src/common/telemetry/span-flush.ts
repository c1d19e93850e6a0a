import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ProxyTracerProvider, trace } from '@opentelemetry/api';

/** A collector that cannot be reached must not hold up a stop. */
const FLUSH_TIMEOUT_MS = 2_000;

/** Sends the last spans off when the service stops. */
@Injectable()
export class SpanFlush implements OnApplicationShutdown {
  /** Runs after the HTTP server has drained: the span of every request has ended by then. */
  async onApplicationShutdown(): Promise<void> {
    const provider = registeredProvider();
    if (!canShutDown(provider)) return;
    const giveUp = new AbortController();
    await Promise.race([
      provider
        .shutdown()
        // Said by TelemetryWarnings; the spans are lost.
        .catch(() => undefined)
        .finally(() => giveUp.abort()),
      delay(FLUSH_TIMEOUT_MS, undefined, { signal: giveUp.signal }).catch(() => undefined),
    ]);
  }
}

/** The SDK's, or the one that does nothing. */
function registeredProvider(): object {
  const provider = trace.getTracerProvider();
  return provider instanceof ProxyTracerProvider ? provider.getDelegate() : provider;
}

function canShutDown(provider: object): provider is { shutdown(): Promise<void> } {
  return 'shutdown' in provider && typeof provider.shutdown === 'function';
}
