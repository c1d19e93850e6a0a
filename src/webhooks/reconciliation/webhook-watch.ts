import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { ClockifyClock } from '../../clockify/clockify-clock.js';
import { Clock } from '../../common/time/clock.js';
import { SettledTime } from '../../common/time/settled-time.js';
import type { ListedWebhook } from './listed-webhook.js';
import { type WatchedWebhook, WatchedWebhooksRepository } from './watched-webhooks.repository.js';
import { troubleOf } from './webhook-trouble.js';

const DAY_MS = 24 * 60 * 60_000;
/** What was not shown for so long is known no more: it may be gone, or nobody looks. */
const BELIEVED_FOR_MS = DAY_MS;
/** Longer than Clockify keeps a log: by then there is nothing to go on with. */
const FORGOTTEN_AFTER_MS = 14 * DAY_MS;

/** Watches whether Clockify delivers by the webhooks of ours, and remembers them for all replicas. */
@Injectable()
export class WebhookWatch {
  constructor(
    private readonly repository: WatchedWebhooksRepository,
    private readonly clock: Clock,
    private readonly time: SettledTime,
    private readonly clockify: ClockifyClock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(WebhookWatch.name);
  }

  /**
   * Takes note of how webhooks look now; what has changed is told once, in the log.
   * @returns what is known of each of them
   */
  async see(webhooks: readonly ListedWebhook[]): Promise<ReadonlyMap<string, WatchedWebhook>> {
    const now = new Date(this.clock.now());
    const ids = webhooks.map(({ webhookId }) => webhookId);
    const before = await this.repository.find(ids);
    for (const { webhookId, event } of webhooks) {
      const known = before.get(webhookId);
      if (known !== undefined && known.event !== event) {
        // Compared with what Clockify's log says.
        await this.repository.beginEvent(webhookId, new Date(this.clockify.now()));
      }
    }
    await this.repository.save(webhooks, now);
    for (const webhook of webhooks) this.tellChange(before.get(webhook.webhookId), webhook);
    await this.repository.deleteUnseenSince(new Date(this.time.now() - FORGOTTEN_AFTER_MS));
    return this.repository.find(ids);
  }

  /** What keeps Clockify from delivering; nothing where no webhook of ours is known. */
  async troubles(): Promise<readonly string[] | undefined> {
    const webhooks = await this.repository.seenSince(new Date(this.clock.now() - BELIEVED_FOR_MS));
    return webhooks.length === 0 ? undefined : webhooks.flatMap((webhook) => troubleOf(webhook) ?? []);
  }

  private tellChange(before: WatchedWebhook | undefined, after: ListedWebhook): void {
    const [old, trouble] = [before && troubleOf(before), troubleOf(after)];
    if (trouble === old) return;
    const { webhookId: webhook_id, event } = after;
    if (trouble !== undefined) this.logger.warn({ webhook_id, event }, trouble);
    else this.logger.info({ webhook_id, event }, 'Clockify delivers by this webhook again');
  }
}
