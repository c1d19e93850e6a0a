import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The tokens of webhooks, as hashes. The webhooks of an add-on may share one, so that a token alone is no key. */
export const webhookTokens: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table webhook_tokens (
        token_hash bytea not null,
        webhook_id text not null,
        workspace_id text,
        event text,
        valid_until timestamptz,
        told_at timestamptz not null,
        primary key (token_hash, webhook_id)
      )`.execute(db);
    await sql`create index webhook_tokens_webhook_id on webhook_tokens (webhook_id)`.execute(db);
  },
};
