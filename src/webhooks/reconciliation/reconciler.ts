import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import { idFactory } from '../../common/ids/id-factory.js';
import { Clock } from '../../common/time/clock.js';
import type { Configuration } from '../../config/configuration.js';
import { CallBudget } from './call-budget.js';
import { DeliveryAccounts } from './delivery-accounts.js';
import { LogReader } from './log-reader.js';
import type { ListedWebhook } from './listed-webhook.js';
import { OwnWebhooks } from './own-webhooks.js';
import { type Pace, paceOf } from './pace.js';
import type { Round } from './round.js';
import { RoundTurn } from './round-turn.js';
import { type WatchedWebhook, WatchedWebhooksRepository } from './watched-webhooks.repository.js';
import { WebhookWatch } from './webhook-watch.js';

/**
 * Compares Clockify's own log of deliveries with the inbox, and stores what is missing. One replica at a time does so;
 * a round makes a bounded number of calls, and the next one goes on where it has stopped.
 */
@Injectable()
export class Reconciler {
  private readonly newId = idFactory();
  private readonly pace: Pace;
  private readonly hasCredential: boolean;
  private lastFailure: string | undefined;

  constructor(
    private readonly turn: RoundTurn,
    private readonly own: OwnWebhooks,
    private readonly watch: WebhookWatch,
    private readonly webhooks: WatchedWebhooksRepository,
    private readonly log: LogReader,
    private readonly accounts: DeliveryAccounts,
    private readonly clock: Clock,
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
    try {
      await this.turn.take(soon ? 0 : this.pace.everyMs, () => this.compare(signal));
      if (this.lastFailure !== undefined) this.logger.info('missed deliveries are looked for again');
      this.lastFailure = undefined;
    } catch (err) {
      if (!signal.aborted) this.tellFailure(err);
    }
  }

  private async compare(signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const round: Round = { signal, budget: new CallBudget(this.pace.calls), requestId: this.newId(now) };
    await this.accounts.forgetOld();
    const listed = await this.own.find(round);
    const watched = await this.watch.see(listed);
    let missed = 0;
    try {
      for (const { webhook, known } of inTurn(listed, watched)) {
        if (round.budget.isSpent) break;
        // First, so that one that fails does not keep the others from their turns.
        await this.webhooks.markChecked(webhook.webhookId, new Date(now));
        missed += await this.log.readLog(webhook, known, round);
        missed += await this.log.readFailed(webhook, known, round);
      }
    } finally {
      if (missed > 0) {
        this.logger.info({ count: missed, request_id: round.requestId }, 'stored events whose deliveries were missed');
      }
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

/** Those that have waited the longest come first. */
function inTurn(
  listed: readonly ListedWebhook[],
  watched: ReadonlyMap<string, WatchedWebhook>,
): readonly { readonly webhook: ListedWebhook; readonly known: WatchedWebhook }[] {
  return listed
    .flatMap((webhook) => {
      const known = watched.get(webhook.webhookId);
      return known === undefined ? [] : [{ webhook, known }];
    })
    .sort((one, other) => (one.known.checkedAt < other.known.checkedAt ? -1 : 1));
}
