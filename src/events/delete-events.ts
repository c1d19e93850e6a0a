import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../database/tables.js';

/**
 * Deletes events and what is written down about them.
 * @param ids the query of their ids; what it locks stays as it was chosen
 * @returns how many there were
 */
export async function deleteEvents(db: Kysely<Tables>, ids: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with chosen as materialized (${ids}),
    gone as (delete from events using chosen where events.id = chosen.id returning events.id),
    people as (delete from event_people using gone where event_people.event_id = gone.id)
    select count(*)::integer as count from gone
  `.execute(db);
  return rows[0]?.count ?? 0;
}
