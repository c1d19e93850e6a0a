import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import type { CursorPageQuery } from '../../common/http/cursor-page.js';
import { Database } from '../../database/database.js';
import { inChunks } from '../../database/in-chunks.js';
import { deleteEvents } from '../delete-events.js';
import type { EventRecord } from '../event-record.js';
import { SHOWN_COLUMNS, toRecord } from '../events.repository.js';

/** An event that tells of somebody. */
export interface EventOfPerson {
  readonly event: EventRecord;
  /** Whether it is about them; else it only mentions them. */
  readonly about: boolean;
  readonly body: Buffer;
}

/** How many events there are about somebody, and how many that only mention them. */
export interface CountOfPerson {
  readonly about: number;
  readonly mentioned: number;
}

/** Finds and deletes events by the people they tell of. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** Events with their bodies, the newest first. */
  async list(person: string, { limit, cursor }: CursorPageQuery): Promise<EventOfPerson[]> {
    let query = this.database.kysely
      .selectFrom('event_people')
      .innerJoin('events', 'events.id', 'event_people.event_id')
      .select([...SHOWN_COLUMNS, 'about', 'body'])
      .where('person', '=', person);
    if (cursor !== undefined) query = query.where('event_id', '<', cursor);
    const rows = await query.orderBy('event_id', 'desc').limit(limit).execute();
    return rows.map((row) => ({ event: toRecord(row), about: row.about, body: row.body }));
  }

  async count(person: string): Promise<CountOfPerson> {
    const { rows } = await sql<CountOfPerson>`
      select count(*) filter (where about)::integer as about, count(*) filter (where not about)::integer as mentioned
      from event_people where person = ${person}
    `.execute(this.database.kysely);
    return rows[0] ?? { about: 0, mentioned: 0 };
  }

  /**
   * Deletes the events about somebody, those included that wait to be handled.
   * @returns how many there were
   */
  async deleteAbout(person: string): Promise<number> {
    return inChunks((limit) =>
      deleteEvents(
        this.database.kysely,
        sql`select event_id as id from event_people where person = ${person} and about order by event_id limit ${limit}`,
      ),
    );
  }
}
