import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a run has to say besides its outcome. */
export const runNotes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table runs add column notes jsonb not null default '[]'`.execute(db);
  },
};
