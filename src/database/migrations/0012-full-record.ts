import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { backfillEventPeople } from './0012-event-people.js';

/** The trace and the event of a run, and the people of an event. */
export const fullRecord: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table runs add column event_id text, add column trace_id text`.execute(db);
    await sql`create index runs_request_id on runs (request_id, id)`.execute(db);
    await sql`create index runs_event_id on runs (event_id, id) where event_id is not null`.execute(db);
    await sql`create index runs_trace_id on runs (trace_id, id) where trace_id is not null`.execute(db);
    // No foreign key: checking each row would slow the intake down. Whoever deletes events deletes these as well.
    await sql`
      create table event_people (
        event_id text not null,
        person text not null,
        about boolean not null,
        primary key (person, event_id)
      )`.execute(db);
    await backfillEventPeople(db);
    await sql`create index event_people_event_id on event_people (event_id)`.execute(db);
  },
};
