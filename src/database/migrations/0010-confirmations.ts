import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was planned and may be confirmed once, and the keys that the replicas sign with. */
export const confirmations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table signing_keys (
        name text primary key,
        key bytea not null
      )`.execute(db);
    // json and not jsonb: it keeps every character, and what is run is what was planned. Gone when it has been used.
    await sql`
      create table confirmations (
        id text primary key,
        caller text,
        asked bytea not null,
        resolved bytea not null,
        action json,
        state json,
        expires_at timestamptz not null,
        run_id text references runs (id) on delete cascade
      )`.execute(db);
    await sql`create index confirmations_expires_at on confirmations (expires_at)`.execute(db);
    await sql`create index confirmations_run_id on confirmations (run_id)`.execute(db);
  },
};
