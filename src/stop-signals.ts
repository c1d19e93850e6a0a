import { setTimeout as delay } from 'node:timers/promises';
import { type INestApplication, Logger } from '@nestjs/common';
import type { Shutdown } from './common/shutdown/shutdown.js';
import type { Configuration } from './config/configuration.js';

/** The exit code of a stop that cut off what was under way: its time was up, or it was asked for twice. */
export const CUT_OFF_EXIT_CODE = 3;

/** How long writing things down and ending connections may take once everything else has been cut off. */
const LAST_STEPS_MS = 5_000;

/** How long a start that is to end may take for it: a database that was just being made or started is ended as well. */
const START_END_MS = 20_000;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** How far apart the two signals of one Ctrl-C are at most, in milliseconds. */
const SAME_KEY_MS = 500;

/** As much of a process as a stop needs. */
export interface StoppableProcess {
  on(signal: NodeJS.Signals, listener: () => void): unknown;
  exit(code: number): void;
}

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
  private lastSteps: NodeJS.Timeout | undefined;
  private isExiting = false;
  private hasStarted = false;
  private interruptedAt = -Infinity;

  constructor(
    private readonly process: StoppableProcess,
    private readonly shutdown: Shutdown,
    /** Then a Ctrl-C comes twice: npm hands on what the terminal has sent to both. */
    private readonly isRunByNpm: boolean,
    private readonly monotonic: () => number = () => performance.now(),
  ) {
    for (const signal of SIGNALS) process.on(signal, () => this.receive(signal));
  }

  /** Stops the service now or when a signal comes. */
  stopWith(app: Pick<INestApplication, 'close'>, { delayMs, timeoutMs }: Configuration['shutdown']): void {
    this.hasStarted = true;
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

  private receive(signal: NodeJS.Signals): void {
    if (this.isRunByNpm && signal === 'SIGINT' && this.isSameKey()) return;
    if (this.shutdown.asked.aborted) {
      this.logger.warn(`${signal}: asked to stop once more, so nothing is waited for any longer`);
      this.shutdown.end('the service was asked to stop twice');
    } else {
      this.logger.log(`${signal}: the service stops`);
      this.shutdown.cutOff.addEventListener('abort', () => this.endSoon(), { once: true });
      // A start that does not heed it ends all the same; a service that has started says itself how long it takes.
      if (this.hasStarted) this.shutdown.begin();
      else this.shutdown.limit(START_END_MS);
    }
  }

  private isSameKey(): boolean {
    const before = this.interruptedAt;
    this.interruptedAt = this.monotonic();
    return this.interruptedAt < before + SAME_KEY_MS;
  }

  private async stop(app: Pick<INestApplication, 'close'>, delayMs: number, timeoutMs: number): Promise<void> {
    if (delayMs > 0) {
      this.logger.log(`not ready any more; requests are still taken for ${delayMs / 1000} s`);
      await delay(delayMs, undefined, { signal: this.shutdown.cutOff }).catch(() => undefined);
    }
    this.shutdown.limit(timeoutMs);
    await app.close();
  }

  private endSoon(): void {
    this.lastSteps = setTimeout(() => {
      this.logger.error('the service did not stop in time and is ended; the database may be hanging');
      this.end();
    }, LAST_STEPS_MS);
  }

  private end(): void {
    if (this.isExiting) return;
    this.isExiting = true;
    clearTimeout(this.lastSteps);
    this.process.exit(CUT_OFF_EXIT_CODE);
  }
}
