import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How the handling of events stands. Those that are there already were stored when nobody handled any. */
export const eventHandling: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`
      alter table events
        add column state text not null default 'done',
        add column next_attempt_at timestamptz,
        add column attempt_count integer not null default 0,
        add column attempts jsonb not null default '[]',
        add column error jsonb,
        add column round integer not null default 0,
        add column replays integer not null default 0,
        add column attempts_before_round integer not null default 0,
        add column handled_by jsonb not null default '[]',
        add constraint events_state check (state in ('pending', 'done', 'dead'))`.execute(db);
    await sql`create index events_pending on events (subject, seq) where state = 'pending'`.execute(db);
    await sql`create index events_dead on events (id) where state = 'dead'`.execute(db);
    // Every event is written three times within a moment: stored, claimed, finished. The pages need the room for it.
    await sql`alter table events set (fillfactor = 70)`.execute(db);
  },
};
