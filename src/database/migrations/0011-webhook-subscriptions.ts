import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which webhooks are wanted: one document for the whole service. json and not jsonb: it is shown as it was written. */
export const webhookSubscriptions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table webhook_subscriptions (
        singleton boolean primary key default true check (singleton),
        document json not null,
        url text not null,
        workspace_ids text[] not null,
        applied_at timestamptz not null,
        applied_by text
      )`.execute(db);
  },
};
