import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is needed to go on right when the clock was wrong for a while. */
export const clockSteps: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table schedules
        add column began_at timestamptz,
        add column open_from timestamptz,
        add column open_until timestamptz`.execute(db);
    await sql`update schedules set began_at = updated_at`.execute(db);
    await sql`alter table schedules alter column began_at set not null`.execute(db);
    await sql`alter table events add column waiting_since timestamptz`.execute(db);
  },
};
