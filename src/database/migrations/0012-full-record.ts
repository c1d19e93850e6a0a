import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The trace and the event of a run. */
export const fullRecord: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table runs add column event_id text, add column trace_id text`.execute(db);
    await sql`create index runs_request_id on runs (request_id, id)`.execute(db);
    await sql`create index runs_event_id on runs (event_id, id) where event_id is not null`.execute(db);
    await sql`create index runs_trace_id on runs (trace_id, id) where trace_id is not null`.execute(db);
  },
};
