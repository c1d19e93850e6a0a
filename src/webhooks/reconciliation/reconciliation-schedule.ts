import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Interval } from '@nestjs/schedule';
import { unlessAborted } from '../../common/concurrency/unless-aborted.js';
import { Shutdown } from '../../common/shutdown/shutdown.js';
import type { Configuration } from '../../config/configuration.js';
import { Reconciler } from './reconciler.js';

const MINUTE_MS = 60_000;

/** Compares the log with the inbox when the service starts, and then as often as is configured. */
@Injectable()
export class ReconciliationSchedule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly isOn: boolean;
  private running: Promise<void> | undefined;

  constructor(
    private readonly reconciler: Reconciler,
    private readonly shutdown: Shutdown,
    config: ConfigService<Configuration, true>,
  ) {
    this.isOn = config.get('webhooks', { infer: true }).reconcileMinutes > 0;
  }

  /** Does not wait for the round: what was missed does not keep the service from starting. */
  onApplicationBootstrap(): void {
    void this.start(true);
  }

  /** More often than a round is due: whichever replica comes first does it, be the others there or gone. */
  @Interval('webhook-reconciliation', MINUTE_MS)
  async tick(): Promise<void> {
    await this.start(false);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await unlessAborted(this.running ?? Promise.resolve(), this.shutdown.cutOff).catch(() => undefined);
  }

  private start(soon: boolean): Promise<void> | undefined {
    if (!this.isOn || this.shutdown.asked.aborted) return undefined;
    this.running ??= this.reconciler.round(this.shutdown.asked, soon).finally(() => (this.running = undefined));
    return this.running;
  }
}
