import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A row that is written to find out whether anything can be. */
export const writeChecks: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      create table write_checks (
        only_one boolean primary key default true check (only_one),
        checked_at timestamptz not null
      )`.execute(db);
  },
};
