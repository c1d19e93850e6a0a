import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplication, Logger } from '@nestjs/common';
import type { Shutdown } from './common/shutdown/shutdown.js';
import type { Configuration } from './config/configuration.js';

/** The exit code of a stop that cut off what was under way: its time was up, or it was asked for twice. */
export const CUT_OFF_EXIT_CODE = 3;

/** How long writing things down and ending connections may take once everything else has been cut off. */
const LAST_STEPS_MS = 5_000;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * Stops the service when its process is asked to, in a time that is known: the delay, the time for what is under way,
 * and a few seconds. The second signal ends the first two at once.
 *
 * Neither Nest's `enableShutdownHooks` nor Terminus' `gracefulShutdownTimeoutMs` serves here. The former listens only
 * when there is an application, knows no second signal, waits for its hooks without an end and exits with 0 whatever
 * was cut off. The latter is one of these hooks: when its turn comes, the worker has been stopped already, and only then
 * does readiness say so; it waits for SIGTERM only, and nothing ends the wait.
 */
export class StopSignals {
  private readonly logger = new Logger('Clankerbot');
  private isExiting = false;

  constructor(
    private readonly process: NodeJS.Process,
    private readonly shutdown: Shutdown,
  ) {
    for (const signal of SIGNALS) process.on(signal, () => this.receive(signal));
  }

  /** Stops the service now or when a signal comes. */
  stopWith(app: INestApplication, { delayMs, timeoutMs }: Configuration['shutdown']): void {
    const stop = (waitMs: number): void => {
      this.stop(app, waitMs, timeoutMs).then(
        () => this.exit(),
        (error: unknown) => {
          this.logger.error('the service could not be stopped in order', error);
          this.end();
        },
      );
    };
    // Nobody has been told that it was ready: there is nobody to wait for.
    if (this.shutdown.asked.aborted) return stop(0);
    this.shutdown.asked.addEventListener('abort', () => stop(delayMs), { once: true });
  }

  /** Ends the process; by its exit code it tells whether something was cut off. */
  exit(): void {
    if (this.shutdown.cutOff.aborted) return this.end();
    this.process.exit(0);
  }

  private receive(signal: string): void {
    if (this.shutdown.asked.aborted) {
      this.logger.warn(`${signal}: asked to stop once more, so nothing is waited for any longer`);
      this.shutdown.end('the service was asked to stop twice');
    } else {
      this.logger.log(`${signal}: the service stops`);
      this.shutdown.begin();
      // A start that does not heed it ends all the same.
      this.shutdown.cutOff.addEventListener('abort', () => this.endSoon(), { once: true });
    }
  }

  private async stop(app: INestApplication, delayMs: number, timeoutMs: number): Promise<void> {
    if (delayMs > 0) {
      this.logger.log(`not ready any more; requests are still taken for ${delayMs / 1000} s`);
      await delay(delayMs, undefined, { signal: this.shutdown.cutOff }).catch(() => undefined);
    }
    this.shutdown.limit(timeoutMs);
    await app.close();
  }

  private endSoon(): void {
    setTimeout(() => {
      this.logger.error('the service did not stop in time and is ended; the database may be hanging');
      this.end();
    }, LAST_STEPS_MS);
  }

  private end(): void {
    if (this.isExiting) return;
    this.isExiting = true;
    this.process.exit(CUT_OFF_EXIT_CODE);
  }
}
