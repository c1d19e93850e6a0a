import { Injectable } from '@nestjs/common';
import { type ExpressionBuilder, type ExpressionWrapper, type Selectable, sql, type SqlBool } from 'kysely';
import { Database } from '../database/database.js';
import { inChunks } from '../database/in-chunks.js';
import type { Tables } from '../database/tables.js';
import { deleteEvents } from './delete-events.js';
import type { EventCriteria, EventFilter } from './event-criteria.js';
import type { EventRecord } from './event-record.js';
import type { StoredEvent } from './event.js';
import type { EventAttempt, EventError, EventState } from './handling/event-handling.js';
import { originOf, sourcesOf } from './origin.js';
import type { PreparedEvent } from './prepared-event.js';

const STORED_COLUMNS = [
  'id',
  'source',
  'type',
  'inferred',
  'unknown',
  'subject',
  'workspace_id',
  'external_id',
  'request_id',
  'received_at',
] as const;

/** What an event is shown with. */
export const SHOWN_COLUMNS = [
  ...STORED_COLUMNS,
  'state',
  'attempt_count',
  'attempts',
  'replays',
  'next_attempt_at',
  'error',
] as const;

/** The inbox's tables: `events`, `event_people`, and `event_heads` with the last event of every subject, whichever way it came. */
@Injectable()
export class EventsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Stores events that have no id from their sender, unless they repeat the last event of their subject. One statement:
   * the head of each subject decides, under its lock, so that any number of replicas store a delivery once.
   * @param round sorted by subject, no subject twice
   * @returns the ids of those that were stored
   */
  async insertUnlessRepeated(round: readonly PreparedEvent[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ id: string }>`
      with incoming as (${unnested(round)}),
      heads as (
        insert into event_heads as head (source, subject, fingerprint, event_id, updated_at)
        select origin, subject, fingerprint, id, received_at from incoming order by origin, subject
        on conflict (source, subject) do update
          set fingerprint = excluded.fingerprint, event_id = excluded.event_id, updated_at = excluded.updated_at
          where head.fingerprint is distinct from excluded.fingerprint
        returning event_id
      ),
      inserted as (
        insert into events (${EVENT_COLUMNS}, ${STATE_COLUMNS})
        select ${EVENT_COLUMNS}, ${STATE_COLUMNS} from incoming where id in (select event_id from heads) order by id
        returning id
      ),
      people as (${peopleInserted(round)})
      select id from inserted
    `.execute(this.database.kysely);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * Stores events that their sender gave an id, unless that id is there already; they become the heads of their subjects.
   * @returns the ids of those that were stored
   */
  async insertByExternalId(round: readonly PreparedEvent[]): Promise<ReadonlySet<string>> {
    const { rows } = await sql<{ id: string }>`
      with incoming as (${unnested(round)}),
      inserted as (
        insert into events (${EVENT_COLUMNS}, ${STATE_COLUMNS})
        select ${EVENT_COLUMNS}, ${STATE_COLUMNS} from incoming order by external_id
        on conflict (source, external_id) where external_id is not null do nothing
        returning id
      ),
      heads as (
        insert into event_heads (source, subject, fingerprint, event_id, updated_at)
        select origin, subject, fingerprint, id, received_at from incoming where id in (select id from inserted)
        order by origin, subject
        on conflict (source, subject) do update
          set fingerprint = excluded.fingerprint, event_id = excluded.event_id, updated_at = excluded.updated_at
      ),
      people as (${peopleInserted(round)})
      select id from inserted
    `.execute(this.database.kysely);
    return new Set(rows.map(({ id }) => id));
  }

  /** The event that a repeat repeats: the one of its external id, else the latest of its subject with its fingerprint. */
  async findOriginal(repeat: PreparedEvent): Promise<StoredEvent | undefined> {
    const query = this.database.kysely.selectFrom('events').select(STORED_COLUMNS);
    const row = await (
      repeat.externalId === undefined
        ? query
            .where('source', 'in', sourcesOf(originOf(repeat.source)))
            .where('subject', '=', repeat.subject)
            .where('fingerprint', '=', repeat.fingerprint)
            .orderBy('seq', 'desc')
        : query.where('source', '=', repeat.source).where('external_id', '=', repeat.externalId)
    )
      .limit(1)
      .executeTakeFirst();
    return row && toStoredEvent(row);
  }

  /** Events of a filter, the newest first. */
  async list({ limit, cursor, ...criteria }: EventFilter): Promise<EventRecord[]> {
    let query = this.database.kysely.selectFrom('events').select(SHOWN_COLUMNS).where(meets(criteria));
    if (cursor !== undefined) query = query.where('id', '<', cursor);
    return (await query.orderBy('id', 'desc').limit(limit).execute()).map(toRecord);
  }

  /** One event with its body, or `undefined` when there is none of that id. */
  async find(id: string): Promise<{ event: EventRecord; body: Buffer } | undefined> {
    const row = await this.database.kysely
      .selectFrom('events')
      .select([...SHOWN_COLUMNS, 'body'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && { event: toRecord(row), body: row.body };
  }

  /**
   * Deletes events received before an instant, and the heads that were last moved before it. What still waits to be
   * handled stays. Heads go first: one without its event would take what comes next for a repeat of what is not there.
   * @returns how many events are gone
   */
  async deleteBefore(instant: Date): Promise<number> {
    const { kysely } = this.database;
    await inChunks(async (limit) => {
      const { numAffectedRows } = await sql`
        with old as (
          select source, subject from event_heads where updated_at < ${instant}
          order by updated_at limit ${limit} for update skip locked
        )
        delete from event_heads as head using old where head.source = old.source and head.subject = old.subject
      `.execute(kysely);
      return Number(numAffectedRows ?? 0);
    });
    return inChunks((limit) =>
      deleteEvents(
        kysely,
        sql`
          select id from events where received_at < ${instant} and state <> 'pending'
          order by received_at limit ${limit} for update skip locked`,
      ),
    );
  }
}

const EVENT_COLUMNS = sql.raw(
  'id, source, type, inferred, "unknown", subject, workspace_id, webhook, external_id, fingerprint, body, request_id, received_at',
);

/** An event that nobody handles is done when it is stored. */
const STATE_COLUMNS = sql.raw('state, next_attempt_at');

/** The events as rows of a statement: arrays keep its text the same for every size of batch. */
function unnested(events: readonly PreparedEvent[]): ReturnType<typeof sql> {
  const column = <Value>(pick: (event: PreparedEvent) => Value): Value[] => events.map(pick);
  return sql`
    select ${EVENT_COLUMNS}, origin, case when wanted then 'pending' else 'done' end as state,
      case when wanted then received_at end as next_attempt_at
    from unnest(
      ${column(({ id }) => id)}::text[],
      ${column(({ source }) => source)}::text[],
      ${column(({ type }) => type)}::text[],
      ${column(({ inferred }) => inferred)}::boolean[],
      ${column(({ unknown }) => unknown)}::boolean[],
      ${column(({ subject }) => subject)}::text[],
      ${column(({ workspaceId }) => workspaceId ?? null)}::text[],
      ${column(({ webhook }) => webhook)}::text[],
      ${column(({ externalId }) => externalId ?? null)}::text[],
      ${column(({ fingerprint }) => fingerprint)}::bytea[],
      ${column(({ body }) => body)}::bytea[],
      ${column(({ requestId }) => requestId)}::text[],
      ${column(({ receivedAt }) => receivedAt)}::timestamptz[],
      ${column(({ wanted }) => wanted)}::boolean[],
      ${column(({ source }) => originOf(source))}::text[]
    ) as incoming (${EVENT_COLUMNS}, wanted, origin)`;
}

/** Writes the people of those events down that were `inserted`. */
function peopleInserted(events: readonly PreparedEvent[]): ReturnType<typeof sql> {
  const told = events.flatMap(({ id, people = [] }) => people.map(({ person, about }) => ({ id, person, about })));
  return sql`
    insert into event_people (event_id, person, about)
    select id, person, about from inserted join unnest(
      ${told.map(({ id }) => id)}::text[],
      ${told.map(({ person }) => person)}::text[],
      ${told.map(({ about }) => about)}::boolean[]
    ) as told (id, person, about) using (id)`;
}

/** An event as it is shown, of a row of the table `events`. */
export function toStoredEvent(row: Pick<Selectable<Tables['events']>, (typeof STORED_COLUMNS)[number]>): StoredEvent {
  return {
    id: row.id,
    source: row.source,
    type: row.type,
    inferred: row.inferred,
    unknown: row.unknown,
    subject: row.subject,
    workspaceId: row.workspace_id,
    externalId: row.external_id,
    requestId: row.request_id,
    receivedAt: row.received_at,
  };
}

/** An event and its handling as they are shown, of a row of the table `events`. */
export function toRecord(row: Pick<Selectable<Tables['events']>, (typeof SHOWN_COLUMNS)[number]>): EventRecord {
  return {
    ...toStoredEvent(row),
    state: row.state as EventState,
    attemptCount: row.attempt_count,
    attempts: row.attempts as EventAttempt[],
    replays: row.replays,
    nextAttemptAt: row.next_attempt_at,
    error: row.error as EventError | null,
  };
}

/** The condition that events meet every criterion that is given. */
export function meets(criteria: EventCriteria) {
  return (events: ExpressionBuilder<Tables, 'events'>): ExpressionWrapper<Tables, 'events', SqlBool> => {
    const { type, state, subject, workspaceId, source, since, until } = criteria;
    return events.and([
      ...(type === undefined ? [] : [events('type', '=', type)]),
      ...(state === undefined ? [] : [events('state', '=', state)]),
      ...(subject === undefined ? [] : [events('subject', '=', subject)]),
      ...(workspaceId === undefined ? [] : [events('workspace_id', '=', workspaceId)]),
      ...(source === undefined ? [] : [events('source', '=', source)]),
      ...(since === undefined ? [] : [events('received_at', '>=', since)]),
      ...(until === undefined ? [] : [events('received_at', '<', until)]),
    ]);
  };
}
