import { Injectable } from '@nestjs/common';
import { ClockifyClock } from '../../clockify/clockify-clock.js';
import { ClockifyReader, type ReadOperation } from './clockify-reader.js';
import { DeliveryAccounts } from './delivery-accounts.js';
import type { ListedWebhook } from './listed-webhook.js';
import { countRows, foldTries, type LoggedDelivery, readLog, readStatuses } from './logged-delivery.js';
import { afterEnd, afterPage, LOG_KEPT_MS, SETTLING_MS, startOf } from './reading-position.js';
import { RefusedReads } from './refused-reads.js';
import type { Round } from './round.js';
import { type WatchedWebhook, WatchedWebhooksRepository } from './watched-webhooks.repository.js';

const PAGE_SIZE = 200;
/** What Clockify gives where no size is asked for: a page with fewer rows is the last, whatever it takes as the most. */
const DEFAULT_SIZE = 50;

/** Reads what Clockify has written down about the deliveries of a webhook, for as long as the round has calls left. */
@Injectable()
export class LogReader {
  constructor(
    private readonly reader: ClockifyReader,
    private readonly refused: RefusedReads,
    private readonly webhooks: WatchedWebhooksRepository,
    private readonly accounts: DeliveryAccounts,
    private readonly clock: ClockifyClock,
  ) {}

  /**
   * The log from where it was left, until shortly before now. Where it was left is written down page by page.
   * @returns how many events were missing
   */
  async readLog(webhook: ListedWebhook, { position: left, eventSince }: WatchedWebhook, round: Round): Promise<number> {
    const { webhookId } = webhook;
    const until = this.clock.now() - SETTLING_MS;
    let position = startOf(left, this.clock.now());
    let missed = 0;
    const seen = new Set<string>();
    while (!round.budget.isSpent) {
      const { from, page } = position;
      const body = { from: instant(from), to: instant(until), status: 'ALL', sortByNewest: false };
      const answer = await this.page('list_webhook_logs', webhook, { page, body }, round);
      if (answer === undefined) return missed;
      const tries = readLog(answer);
      const deliveries = foldTries(tries).filter((delivery) => isOfEvent(delivery, eventSince));
      missed += await this.accounts.settle(webhook, deliveries, round);
      const isNew = addAll(
        seen,
        tries.map(({ rowId }) => rowId),
      );
      // The first page from a later instant on may repeat what was read.
      const isLast = countRows(answer) < DEFAULT_SIZE || (page > 0 && !isNew);
      position = isLast
        ? afterEnd(position, until)
        : afterPage(
            position,
            tries.flatMap(({ delivery }) => delivery.respondedAt ?? []),
          );
      await this.webhooks.savePosition(webhookId, position);
      if (isLast) return missed;
    }
    return missed;
  }

  /**
   * The deliveries that failed or are being tried again: whether a try that nobody answered is in the log is not
   * documented. What is on its way and was not answered yet is left for later.
   * @returns how many events were missing
   */
  async readFailed(
    webhook: ListedWebhook,
    { statusesPage, eventSince }: WatchedWebhook,
    round: Round,
  ): Promise<number> {
    const { webhookId } = webhook;
    const [oldest, until] = [this.clock.now() - LOG_KEPT_MS, this.clock.now() - SETTLING_MS];
    let missed = 0;
    const seen = new Set<string>();
    for (let page = statusesPage; !round.budget.isSpent; page++) {
      const statuses = ['FAILED', 'RETRYING'];
      const answer = await this.page('list_webhook_event_statuses', webhook, { page, statuses }, round);
      if (answer === undefined) return missed;
      const rows = readStatuses(answer);
      const settled = rows.filter(
        ({ delivery: { respondedAt }, isFinal }) =>
          (isFinal || (respondedAt ?? Infinity) <= until) && (respondedAt ?? oldest) >= oldest,
      );
      const deliveries = settled.map(({ delivery }) => delivery);
      missed += await this.accounts.settle(
        webhook,
        deliveries.filter((delivery) => isOfEvent(delivery, eventSince) && !seen.has(delivery.id)),
        round,
      );
      const isNew = addAll(
        seen,
        rows.map(({ delivery }) => delivery.id),
      );
      const isLast = countRows(answer) < DEFAULT_SIZE || !isNew;
      await this.webhooks.saveStatusesPage(webhookId, isLast ? 0 : page + 1);
      if (isLast) return missed;
    }
    return missed;
  }

  private page(
    operation: Extract<ReadOperation, 'list_webhook_logs' | 'list_webhook_event_statuses'>,
    { webhookId, workspaceId }: ListedWebhook,
    asked: object,
    round: Round,
  ): Promise<unknown> {
    round.signal.throwIfAborted();
    const params = { workspaceId, webhookId, size: PAGE_SIZE, ...asked };
    return this.refused.unlessRefused(operation, webhookId, () => this.reader.read(operation, params, round));
  }
}

/** What was delivered for another event cannot be told from what is delivered for this one: the log names no type. */
function isOfEvent({ respondedAt }: LoggedDelivery, eventSince: number | undefined): boolean {
  return eventSince === undefined || (respondedAt !== undefined && respondedAt >= eventSince);
}

/** Whether any of them is new. */
function addAll(seen: Set<string>, ids: readonly string[]): boolean {
  const { size } = seen;
  for (const id of ids) seen.add(id);
  return seen.size > size;
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
