import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The record of executions. */
export const runs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table runs (
        id text primary key,
        trigger text not null,
        integration text not null,
        operation text not null,
        params jsonb not null,
        caller text,
        request_id text not null,
        outcome text not null,
        error jsonb,
        attempts jsonb not null,
        started_at timestamptz not null,
        finished_at timestamptz
      )`.execute(db);
    await sql`create index runs_operation on runs (integration, operation, id)`.execute(db);
    await sql`create index runs_outcome on runs (outcome, id)`.execute(db);
    await sql`create index runs_started_at on runs (started_at)`.execute(db);
  },
};
