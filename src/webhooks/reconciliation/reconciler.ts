import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import type { Configuration } from '../../config/configuration.js';
import { DeliveryComparison } from './delivery-comparison.js';
import { type Pace, paceOf } from './pace.js';
import { RoundTurn } from './round-turn.js';

/** Finds missed deliveries in rounds: one replica at a time, each with a bounded number of calls. */
@Injectable()
export class Reconciler {
  private readonly pace: Pace;
  private readonly hasCredential: boolean;
  private lastFailure: string | undefined;

  constructor(
    private readonly turn: RoundTurn,
    private readonly comparison: DeliveryComparison,
    private readonly logger: PinoLogger,
    config: ConfigService<Configuration, true>,
  ) {
    logger.setContext(Reconciler.name);
    const { credential, requests } = config.get('clockify', { infer: true });
    this.hasCredential = credential !== undefined;
    this.pace = paceOf(config.get('webhooks', { infer: true }).reconcileMinutes, requests);
  }

  /**
   * Does a round where one is due. Never rejects: the next one is another chance.
   * @param soon whether it is due whenever the last one was
   */
  async round(signal: AbortSignal, soon = false): Promise<void> {
    if (!this.hasCredential) return;
    const { everyMs, calls } = this.pace;
    try {
      await this.turn.take(soon ? 0 : everyMs, () => this.comparison.compare(calls, signal));
      if (this.lastFailure !== undefined) this.logger.info('missed deliveries are looked for again');
      this.lastFailure = undefined;
    } catch (err) {
      if (!signal.aborted) this.tellFailure(err);
    }
  }

  /** A failure that lasts is told once; that others had to call Clockify is none. */
  private tellFailure(err: unknown): void {
    const failure = err instanceof AppError ? err.code : String(err);
    if (failure === 'rate_limited') return;
    if (failure !== this.lastFailure) {
      this.logger.warn({ err }, 'missed deliveries could not be looked for; it is tried again');
    }
    this.lastFailure = failure;
  }
}
