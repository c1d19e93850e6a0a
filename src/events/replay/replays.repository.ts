import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { DatabaseTime } from '../../database/database-time.js';
import { Database } from '../../database/database.js';
import type { EventCriteria } from '../event-criteria.js';
import { meets } from '../events.repository.js';

/** An event that is to be handled once more. */
interface Replayed {
  readonly id: string;
  readonly subject: string;
}

/** Asks for events of the inbox to be handled once more. */
@Injectable()
export class ReplaysRepository {
  constructor(
    private readonly database: Database,
    private readonly time: DatabaseTime,
  ) {}

  /** How many events meet the criteria. */
  async count(criteria: EventCriteria): Promise<number> {
    const { count } = await this.database.kysely
      .selectFrom('events')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where(meets(criteria))
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** The ids of the oldest events that meet the criteria and come after an id. */
  async idsAfter(id: string, criteria: EventCriteria, limit: number): Promise<string[]> {
    const rows = await this.database.kysely
      .selectFrom('events')
      .select('id')
      .where(meets(criteria))
      .where('id', '>', id)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map((row) => row.id);
  }

  /**
   * Begins a new round for events that are over; one that is still pending has it as soon as it is over, and its next
   * attempt at once. None is dropped: two replays are two rounds.
   * @param state only events in this state are meant, whatever they were when their ids were read
   */
  async replay(ids: readonly string[], state?: EventCriteria['state']): Promise<Replayed[]> {
    const { rows } = await sql<Replayed>`
      update events set
        replays = replays + 1,
        round = case when state = 'pending' then round else replays + 1 end,
        attempts_before_round = case when state = 'pending' then attempts_before_round else attempt_count end,
        handled_by = case when state = 'pending' then handled_by else '[]' end,
        next_attempt_at = ${this.time.instant()},
        waiting_since = ${this.time.instant()},
        state = 'pending'
      where id = any(${ids}::text[]) and (${state ?? null}::text is null or state = ${state ?? null})
      returning id, subject
    `.execute(this.database.kysely);
    return rows;
  }
}
