import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is to be run by the clock, and how far that has come. */
export const schedules: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    // json and not jsonb: parameters may hold the character U+0000, and are shown in the order in which they came.
    await sql`
      create table schedules (
        id text primary key,
        name text not null unique,
        cron text not null,
        timezone text not null,
        misfire text not null,
        enabled boolean not null,
        integration text not null,
        operation text not null,
        params json not null,
        revision integer not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        next_slot timestamptz,
        last_slot timestamptz,
        last_event_id text,
        last_run_id text,
        last_run_event_id text
      )`.execute(db);
    // Asked for every second by every replica.
    await sql`create index schedules_next_slot on schedules (next_slot) where enabled`.execute(db);
  },
};
