import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { LogDestination } from '../../src/common/logging/log-destination.js';
import { LoggingModule } from '../../src/common/logging/logging.module.js';
import { Clock } from '../../src/common/time/clock.js';
import { TimeModule } from '../../src/common/time/time.module.js';
import { toConfiguration } from '../../src/config/configuration.js';
import { ConfigurationModule } from '../../src/config/configuration.module.js';
import { validateEnvironment } from '../../src/config/environment.js';
import type { HandledEvent } from '../../src/events/handling/handled-event.js';
import { ResolveHost } from '../../src/forwarding/address-guard.js';
import { DEFAULT_FORWARD_LIMITS, ForwardLimits } from '../../src/forwarding/forward-limits.js';
import { ForwardingModule } from '../../src/forwarding/forwarding.module.js';
import { findHandlers, type FoundHandler } from './find-handlers.js';
import { FixedClock } from './fixed-clock.js';
import { LogCapture } from './log-capture.js';

/** Made up, and as long as a real one. */
export const FORWARD_SECRET = `whsec_${Buffer.alloc(32, 'made up for tests').toString('base64')}`;

/** The forwarding of events alone, with what tests need to look into it. */
export interface Forwarder {
  readonly handlers: readonly FoundHandler[];
  readonly clock: FixedClock;
  readonly logs: LogCapture;
  forward(event: HandledEvent, signal?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface ForwarderOptions {
  readonly env: Record<string, string>;
  /** The addresses that hosts have; without it, what the machine says. */
  readonly resolveHost?: ResolveHost;
  readonly timeoutMs?: number;
}

/** Sets forwarding up as the service does. The clock stands at the present: receivers look whether a delivery is fresh. */
export async function makeForwarder({ env, resolveHost, timeoutMs }: ForwarderOptions): Promise<Forwarder> {
  const configuration = toConfiguration(validateEnvironment({ LOG_JSON: 'true', FORWARD_SECRET, ...env }));
  const clock = new FixedClock(Date.now());
  const logs = new LogCapture();
  let builder = Test.createTestingModule({
    imports: [
      ConfigurationModule.forRoot(configuration),
      LoggingModule,
      TimeModule,
      DiscoveryModule,
      ForwardingModule.forRoot(configuration.forwarding),
    ],
  })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(LogDestination)
    .useValue(logs)
    .overrideProvider(ForwardLimits)
    .useValue({ ...DEFAULT_FORWARD_LIMITS, ...(timeoutMs !== undefined && { timeoutMs }) });
  if (resolveHost !== undefined) builder = builder.overrideProvider(ResolveHost).useValue(resolveHost);
  const app = await (await builder.compile()).init();
  const handlers = findHandlers(app);
  const forward = async (event: HandledEvent, signal = new AbortController().signal): Promise<void> => {
    for (const { handle } of handlers) await handle(event, { signal });
  };
  return { handlers, clock, logs, forward, close: () => app.close() };
}
