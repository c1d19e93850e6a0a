import { Injectable } from '@nestjs/common';
import type { Selectable } from 'kysely';
import { Database } from '../../database/database.js';
import type { Tables } from '../../database/tables.js';
import type { ListedWebhook } from './listed-webhook.js';
import type { ReadingPosition } from './reading-position.js';
import type { WatchedFlags } from './webhook-trouble.js';

/** A webhook of ours, as it was when it was last looked at. */
export interface WatchedWebhook extends WatchedFlags {
  /** Since when it is known to be registered for its event, where that was another one before; milliseconds. */
  readonly eventSince: number | undefined;
  /** Where reading its log goes on. */
  readonly position: ReadingPosition | undefined;
  /** The page of its statuses that is read next. */
  readonly statusesPage: number;
  /** Milliseconds since the epoch; -Infinity before the first time. */
  readonly checkedAt: number;
}

/** The table `watched_webhooks`. */
@Injectable()
export class WatchedWebhooksRepository {
  constructor(private readonly database: Database) {}

  /** What is known of webhooks, by their ids. */
  async find(webhookIds: readonly string[]): Promise<ReadonlyMap<string, WatchedWebhook>> {
    if (webhookIds.length === 0) return new Map();
    const rows = await this.database.kysely
      .selectFrom('watched_webhooks')
      .selectAll()
      .where('webhook_id', 'in', [...webhookIds])
      .execute();
    return new Map(rows.map((row) => [row.webhook_id, toWatched(row)]));
  }

  /** Those that Clockify has shown since an instant. */
  async seenSince(instant: Date): Promise<readonly WatchedWebhook[]> {
    const rows = await this.database.kysely
      .selectFrom('watched_webhooks')
      .selectAll()
      .where('seen_at', '>=', instant)
      .orderBy('webhook_id')
      .execute();
    return rows.map(toWatched);
  }

  /** Writes down how webhooks look now. */
  async save(webhooks: readonly ListedWebhook[], now: Date): Promise<void> {
    if (webhooks.length === 0) return;
    const rows = webhooks.map((webhook) => ({
      webhook_id: webhook.webhookId,
      workspace_id: webhook.workspaceId,
      name: webhook.name,
      event: webhook.event,
      enabled: webhook.enabled,
      plan_enabled: webhook.planEnabled,
      delivery_enabled: webhook.deliveryEnabled,
      seen_at: now,
    }));
    await this.database.kysely
      .insertInto('watched_webhooks')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('webhook_id').doUpdateSet((row) => ({
          workspace_id: row.ref('excluded.workspace_id'),
          name: row.ref('excluded.name'),
          event: row.ref('excluded.event'),
          enabled: row.ref('excluded.enabled'),
          plan_enabled: row.ref('excluded.plan_enabled'),
          delivery_enabled: row.ref('excluded.delivery_enabled'),
          seen_at: row.ref('excluded.seen_at'),
        })),
      )
      .execute();
  }

  /** The webhook is registered for another event from now on. */
  async beginEvent(webhookId: string, now: Date): Promise<void> {
    await this.update(webhookId, { event_since: now });
  }

  async savePosition(webhookId: string, { from, page }: ReadingPosition): Promise<void> {
    await this.update(webhookId, { read_from: new Date(from), read_page: page });
  }

  async saveStatusesPage(webhookId: string, page: number): Promise<void> {
    await this.update(webhookId, { statuses_page: page });
  }

  /** The webhook has had its turn. */
  async markChecked(webhookId: string, now: Date): Promise<void> {
    await this.update(webhookId, { checked_at: now });
  }

  /** Forgets webhooks that Clockify has not shown since an instant. */
  async deleteUnseenSince(instant: Date): Promise<void> {
    await this.database.kysely.deleteFrom('watched_webhooks').where('seen_at', '<', instant).execute();
  }

  private async update(webhookId: string, values: Partial<Row>): Promise<void> {
    await this.database.kysely
      .updateTable('watched_webhooks')
      .set(values)
      .where('webhook_id', '=', webhookId)
      .execute();
  }
}

type Row = Selectable<Tables['watched_webhooks']>;

function toWatched(row: Row): WatchedWebhook {
  return {
    webhookId: row.webhook_id,
    name: row.name,
    event: row.event,
    enabled: row.enabled,
    planEnabled: row.plan_enabled,
    deliveryEnabled: row.delivery_enabled,
    eventSince: row.event_since?.getTime(),
    position: row.read_from === null ? undefined : { from: row.read_from.getTime(), page: row.read_page },
    statusesPage: row.statuses_page,
    checkedAt: row.checked_at?.getTime() ?? -Infinity,
  };
}
