import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which request of a caller has which run, and what that run was answered with. */
export const idempotencyKeys: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // json and not jsonb: an answer that is given again has its fields in the order of the first one.
    await sql`alter table runs add column answer json`.execute(db);
    await sql`create index runs_answered on runs (started_at) where answer is not null`.execute(db);
    // Checked at the end of a transaction: a key is taken before its run is written.
    await sql`
      create table idempotency_keys (
        caller text not null,
        route text not null,
        key text not null,
        fingerprint bytea not null,
        run_id text not null references runs (id) on delete cascade deferrable initially deferred,
        claimed_at timestamptz not null,
        primary key (caller, route, key)
      )`.execute(db);
    await sql`create index idempotency_keys_run_id on idempotency_keys (run_id)`.execute(db);
    await sql`create index idempotency_keys_claimed_at on idempotency_keys (claimed_at)`.execute(db);
  },
};
