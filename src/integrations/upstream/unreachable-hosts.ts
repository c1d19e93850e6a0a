import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import type { Answer } from './answer.js';

/** How long nobody tries to reach a host that a whole run could not reach. */
const AVOIDED_FOR_MS = 5_000;

/** What came of all tries of one request. */
export interface SendingResult {
  readonly answer: Answer;
  /** Whether there was no connection, and not for want of time or patience alone. */
  readonly isOutage: boolean;
}

/** That a host cannot be reached, and until when that is taken for granted. */
interface Outage {
  readonly cause: unknown;
  /** By the clock that never steps. */
  readonly until: number;
  /** The one call that finds out whether it is still so. */
  probe: Pick<PromiseWithResolvers<void>, 'promise' | 'resolve'> | undefined;
}

/**
 * Remembers for some seconds which hosts cannot be reached, so that not every call waits for the same failure. When the
 * time is over one call tries, once; the others wait until it is connected or has failed. There are as many hosts as the
 * settings name.
 */
@Injectable()
export class UnreachableHosts {
  private readonly outages = new Map<string, Outage>();

  constructor(private readonly clock: Clock) {}

  /**
   * Sends to a host unless it was not reached a moment ago.
   * @param send is told whether it is the call that finds out: it is to try only once
   */
  async visit(host: string, signal: AbortSignal, send: (isProbe: boolean) => Promise<SendingResult>): Promise<Answer> {
    for (;;) {
      const outage = this.outages.get(host);
      if (outage === undefined) return this.learn(host, await send(false));
      const leftMs = outage.until - this.clock.monotonic();
      if (leftMs > 0 || signal.aborted) {
        return { kind: 'not_sent', cause: outage.cause, retryAfterMs: Math.max(0, leftMs) };
      }
      if (outage.probe === undefined) return this.probe(host, outage, send);
      await Promise.race([outage.probe.promise, aborted(signal)]);
    }
  }

  /** There is a connection to the host. */
  reached(host: string): void {
    const outage = this.outages.get(host);
    this.outages.delete(host);
    outage?.probe?.resolve();
  }

  private async probe(
    host: string,
    outage: Outage,
    send: (isProbe: boolean) => Promise<SendingResult>,
  ): Promise<Answer> {
    const { promise, resolve } = Promise.withResolvers<void>();
    outage.probe = { promise, resolve };
    try {
      return this.learn(host, await send(true));
    } finally {
      outage.probe = undefined;
      resolve();
    }
  }

  private learn(host: string, { answer, isOutage }: SendingResult): Answer {
    if (answer.kind !== 'not_sent' || !isOutage) return answer;
    this.outages.set(host, {
      cause: answer.cause,
      until: this.clock.monotonic() + AVOIDED_FOR_MS,
      probe: undefined,
    });
    return { ...answer, retryAfterMs: AVOIDED_FOR_MS };
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
