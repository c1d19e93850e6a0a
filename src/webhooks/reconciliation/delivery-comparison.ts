import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { idFactory } from '../../common/ids/id-factory.js';
import { Clock } from '../../common/time/clock.js';
import { CallBudget } from './call-budget.js';
import { DeliveryAccounts } from './delivery-accounts.js';
import type { ListedWebhook } from './listed-webhook.js';
import { LogReader } from './log-reader.js';
import { OwnWebhooks } from './own-webhooks.js';
import type { Round } from './round.js';
import { type WatchedWebhook, WatchedWebhooksRepository } from './watched-webhooks.repository.js';
import { WebhookWatch } from './webhook-watch.js';

/** Compares Clockify's own log of deliveries with the inbox, and stores what is missing. */
@Injectable()
export class DeliveryComparison {
  private readonly newId = idFactory();

  constructor(
    private readonly own: OwnWebhooks,
    private readonly watch: WebhookWatch,
    private readonly webhooks: WatchedWebhooksRepository,
    private readonly log: LogReader,
    private readonly accounts: DeliveryAccounts,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(DeliveryComparison.name);
  }

  /**
   * Goes on where the last one has stopped.
   * @param calls how many it may make
   * @throws AppError what a call of Clockify or the database failed with
   */
  async compare(calls: number, signal: AbortSignal): Promise<void> {
    const now = this.clock.now();
    const round: Round = { signal, budget: new CallBudget(calls), requestId: this.newId(now) };
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
