import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The inbox: every event once, and the last one of every subject. */
export const events: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table events (
        seq bigint generated always as identity,
        id text primary key,
        source text not null,
        type text not null,
        inferred boolean not null,
        "unknown" boolean not null,
        subject text not null,
        workspace_id text,
        webhook text not null,
        external_id text,
        fingerprint bytea not null,
        body bytea not null,
        request_id text not null,
        received_at timestamptz not null
      )`.execute(db);
    await sql`create unique index events_external_id on events (source, external_id) where external_id is not null`.execute(
      db,
    );
    await sql`create index events_subject on events (source, subject, seq)`.execute(db);
    await sql`create index events_type on events (type, id)`.execute(db);
    await sql`create index events_received_at on events (received_at)`.execute(db);
    await sql`
      create table event_heads (
        source text not null,
        subject text not null,
        fingerprint bytea not null,
        event_id text not null,
        updated_at timestamptz not null,
        primary key (source, subject)
      )`.execute(db);
    await sql`create index event_heads_updated_at on event_heads (updated_at)`.execute(db);
  },
};
