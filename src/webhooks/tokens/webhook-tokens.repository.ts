import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '../../database/database.js';
import { hashOf, type ShownWebhook, type StoredToken } from './stored-token.js';

/** When what is written down happened. */
export interface Telling {
  readonly now: Date;
  /** Of an answer that may be older than what is known: what was written down later stays as it is. */
  readonly asOf?: Date;
  /** Until when tokens are taken that were replaced. */
  readonly replacedUntil: Date;
}

/** The table `webhook_tokens`. */
@Injectable()
export class WebhookTokensRepository {
  constructor(private readonly database: Database) {}

  /**
   * Writes down which token each webhook has; others of the same webhooks have been replaced.
   * @param webhooks none of them twice
   */
  async save(webhooks: readonly ShownWebhook[], { now, asOf, replacedUntil }: Telling): Promise<void> {
    const column = <Value>(pick: (webhook: ShownWebhook) => Value): Value[] => webhooks.map(pick);
    // What was written down at a time that is still to come was so while the clock was ahead: it is older as well.
    const isOlder = (instant: string, limit = now) =>
      asOf === undefined ? sql`true` : sql`(${sql.ref(instant)} <= ${asOf} or ${sql.ref(instant)} > ${limit})`;
    await this.database.kysely.transaction().execute(async (transaction) => {
      // Seldom, and short: whoever writes waits for the others instead of locking the same rows in another order.
      await sql`lock table webhook_tokens in share row exclusive mode`.execute(transaction);
      await sql`
        with shown as (
          select * from unnest(
            ${column(({ token }) => hashOf(token))}::bytea[],
            ${column(({ webhookId }) => webhookId)}::text[],
            ${column(({ workspaceId }) => workspaceId ?? null)}::text[],
            ${column(({ event }) => event ?? null)}::text[]
          ) as shown (token_hash, webhook_id, workspace_id, event)
        ),
        replaced as (
          update webhook_tokens as known set valid_until = ${replacedUntil}, told_at = ${now}
          from shown
          where known.webhook_id = shown.webhook_id and known.token_hash <> shown.token_hash
            and known.valid_until is null and ${isOlder('known.told_at')}
        )
        insert into webhook_tokens as known (token_hash, webhook_id, workspace_id, event, told_at)
        select token_hash, webhook_id, workspace_id, event, ${now} from shown
        on conflict (token_hash, webhook_id) do update
          set workspace_id = excluded.workspace_id, event = excluded.event, told_at = excluded.told_at, valid_until = null
          where ${isOlder('known.told_at')} and (known.valid_until is null or ${isOlder('known.valid_until', replacedUntil)})
      `.execute(transaction);
    });
  }

  /** Ends every token of a webhook. */
  async end(webhookId: string, now: Date): Promise<void> {
    await sql`
      update webhook_tokens set valid_until = ${now}, told_at = ${now}
      where webhook_id = ${webhookId} and (valid_until is null or valid_until > ${now})
    `.execute(this.database.kysely);
  }

  /** What is known of tokens, by the hexadecimal text of their hashes. */
  async find(hashes: readonly Buffer[]): Promise<ReadonlyMap<string, readonly StoredToken[]>> {
    const rows = await this.database.kysely
      .selectFrom('webhook_tokens')
      .selectAll()
      .where(sql<boolean>`token_hash = any(${hashes}::bytea[])`)
      .execute();
    const tokens = rows.map((row) => ({
      hash: row.token_hash.toString('hex'),
      webhookId: row.webhook_id,
      workspaceId: row.workspace_id ?? undefined,
      event: row.event ?? undefined,
      validUntil: row.valid_until?.getTime() ?? Infinity,
    }));
    return Map.groupBy(tokens, ({ hash }) => hash);
  }

  /** Everything that is taken at an instant. */
  async findValid(instant: Date): Promise<readonly Pick<StoredToken, 'webhookId' | 'workspaceId'>[]> {
    const rows = await this.database.kysely
      .selectFrom('webhook_tokens')
      .select(['webhook_id', 'workspace_id'])
      .where((where) => where.or([where('valid_until', 'is', null), where('valid_until', '>', instant)]))
      .execute();
    return rows.map((row) => ({ webhookId: row.webhook_id, workspaceId: row.workspace_id ?? undefined }));
  }

  /** The hashes of every token that a webhook is known to have had. */
  async hashesOf(webhookId: string): Promise<readonly Buffer[]> {
    const rows = await this.database.kysely
      .selectFrom('webhook_tokens')
      .select('token_hash')
      .where('webhook_id', '=', webhookId)
      .execute();
    return rows.map((row) => row.token_hash);
  }

  /** Whether any token was ever stored. */
  async hasAny(): Promise<boolean> {
    const rows = await this.database.kysely.selectFrom('webhook_tokens').select('webhook_id').limit(1).execute();
    return rows.length > 0;
  }

  /**
   * Deletes tokens that ended before an instant. The last that we heard of stays: it tells that deliveries have to prove
   * where they come from.
   * @returns how many there were
   */
  async deleteEndedBefore(instant: Date): Promise<number> {
    const { numAffectedRows } = await sql`
      delete from webhook_tokens
      where valid_until < ${instant} and told_at < (select max(told_at) from webhook_tokens)
    `.execute(this.database.kysely);
    return Number(numAffectedRows ?? 0);
  }
}
