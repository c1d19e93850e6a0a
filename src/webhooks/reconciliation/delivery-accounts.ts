import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import { redactBody } from '../../common/redaction/redact-body.js';
import { Redactor } from '../../common/redaction/redact-secrets.js';
import { Clock } from '../../common/time/clock.js';
import { SettledTime } from '../../common/time/settled-time.js';
import { isUnavailable } from '../../database/database-errors.js';
import type { IncomingEvent, IntakeResult } from '../../events/event.js';
import { Inbox } from '../../events/inbox.js';
import { RECONCILED } from '../../events/origin.js';
import { eventOfDelivery } from '../delivery.js';
import { EVENT_TYPE_HEADER, type VerifiedSender } from '../verification.js';
import { AccountsRepository } from './accounts.repository.js';
import type { ListedWebhook } from './listed-webhook.js';
import type { LoggedDelivery } from './logged-delivery.js';
import { matchDeliveries, type OpenDelivery } from './match-deliveries.js';
import type { Round } from './round.js';
import { WebhookSenders } from './webhook-senders.js';

const DAY_MS = 24 * 60 * 60_000;
/** Longer than Clockify keeps its log (WEBHOOKS 4), with all that it may be late. */
const FORGOTTEN_AFTER_MS = 14 * DAY_MS;

/** A delivery that the inbox may not have, with the event that it tells of. */
interface ReadDelivery extends OpenDelivery {
  readonly event: IncomingEvent;
}

/**
 * Accounts for the deliveries of Clockify's log: each is answered for by one event of the inbox, and where there is none
 * the delivery's own is stored. Whatever a crash leaves undone is done again, to the same end: an event is stored under
 * Clockify's id of its delivery.
 */
@Injectable()
export class DeliveryAccounts {
  constructor(
    private readonly repository: AccountsRepository,
    private readonly senders: WebhookSenders,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
    @Inject(Redactor) private readonly redactor: Redactor,
    private readonly time: SettledTime,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(DeliveryAccounts.name);
  }

  /**
   * @param deliveries in the order of the log, none twice
   * @returns how many events were missing, and are stored now
   * @throws AppError unavailable when they could not be stored
   */
  async settle(webhook: ListedWebhook, deliveries: readonly LoggedDelivery[], { requestId }: Round): Promise<number> {
    if (deliveries.length === 0) return 0;
    // What we answered says best what became of a delivery; one that came twice has two such answers.
    await this.add(deliveries.flatMap(({ id, receipts }) => receipts.map((eventId) => ({ deliveryId: id, eventId }))));
    const known = await this.known(deliveries);
    const unknown = deliveries.filter(({ id }) => !known.has(id));
    if (unknown.length === 0) return 0;
    const sender = await this.senders.present(webhook);
    const readable = unknown.flatMap((delivery) => this.read(delivery, webhook, sender, requestId) ?? []);
    const { matches, missing } = matchDeliveries(readable, await this.openEvents(webhook, sender, readable));
    await this.add(matches.map(({ delivery, eventId }) => ({ deliveryId: delivery.id, eventId })));
    const stored = await this.storeAll(missing);
    const readableIds = new Set(readable.map(({ id }) => id));
    const unreadable = unknown.filter(({ id }) => !readableIds.has(id));
    await this.add(unreadable.map(({ id }) => ({ deliveryId: id, eventId: null })));
    return stored;
  }

  /** Forgets what Clockify does not tell of any more. */
  async forgetOld(): Promise<void> {
    await this.repository.deleteBefore(new Date(this.time.now() - FORGOTTEN_AFTER_MS));
  }

  private async known(deliveries: readonly LoggedDelivery[]): Promise<ReadonlySet<string>> {
    const ids = deliveries.map(({ id }) => id);
    const now = this.clock.now();
    await this.repository.keep(ids, { now: new Date(now), since: new Date(now - DAY_MS) });
    return this.repository.known(ids);
  }

  /** The event that a delivery tells of; nothing when it would have been refused if it had come. */
  private read(
    { id, body, respondedAt, succeeded }: LoggedDelivery,
    { webhookId, event: type }: ListedWebhook,
    sender: VerifiedSender,
    requestId: string,
  ): ReadDelivery | undefined {
    const bytes = Buffer.from(body);
    const headers = { 'content-type': 'application/json', [EVENT_TYPE_HEADER]: type };
    try {
      const event = eventOfDelivery(bytes, headers, sender, requestId);
      return {
        id,
        // Of what is stored.
        digest: createHash('sha256').update(redactBody(bytes, this.redactor.json)).digest('hex'),
        subject: event.subject,
        respondedAt,
        succeeded,
        event: { ...event, source: RECONCILED, externalId: id },
      };
    } catch (err) {
      if (!(err instanceof AppError)) throw err;
      this.logger.warn({ err, webhook_id: webhookId, delivery_id: id }, "a delivery of Clockify's log cannot be read");
      return undefined;
    }
  }

  private async openEvents(webhook: ListedWebhook, sender: VerifiedSender, deliveries: readonly ReadDelivery[]) {
    return this.repository.openEvents({
      type: webhook.event,
      subjects: [...new Set(deliveries.map(({ subject }) => subject))],
      senders: await this.senders.possible(webhook, sender),
    });
  }

  private async storeAll(missing: readonly ReadDelivery[]): Promise<number> {
    // All at once, in order: the inbox takes them as one batch.
    const results = await Promise.all(missing.map((delivery) => this.store(delivery)));
    await this.add(missing.map(({ id }, index) => ({ deliveryId: id, eventId: results[index]?.event.id ?? null })));
    return results.filter((result) => result?.duplicate === false).length;
  }

  /** One that the database refuses would be refused again, and must not keep the others from being stored. */
  private async store({ id, event }: ReadDelivery): Promise<IntakeResult | undefined> {
    try {
      return await this.inbox.store(event);
    } catch (err) {
      if (isUnavailable(err)) throw err;
      this.logger.error({ err, delivery_id: id }, "a delivery of Clockify's log cannot be stored");
      return undefined;
    }
  }

  private add(accounts: Parameters<AccountsRepository['add']>[0]): Promise<void> {
    return this.repository.add(accounts, new Date(this.clock.now()));
  }
}
