import { Injectable } from '@nestjs/common';
import { type Selectable, sql } from 'kysely';
import { Batcher } from '../../common/concurrency/batcher.js';
import { DatabaseTime } from '../../database/database-time.js';
import { Database } from '../../database/database.js';
import { jsonbText } from '../../database/jsonb-text.js';
import type { Tables } from '../../database/tables.js';
import { toStoredEvent } from '../events.repository.js';
import type { EventAttempt, EventError } from './event-handling.js';
import type { HandledEvent } from './handled-event.js';

const MAX_BATCH = 200;
/** Attempts that are kept with an event; of one that is replayed again and again the oldest go. */
const KEPT_ATTEMPTS = 50;

/** An event that is to be handled now. */
export interface ClaimedEvent {
  readonly event: Omit<HandledEvent, 'data'>;
  /** Attempts since it came, or was last replayed, this one included. */
  readonly attemptsOfRound: number;
  /** Names of the handlers that have done their work already. */
  readonly handledBy: readonly string[];
}

/** How an attempt ended, and what follows from it. */
export interface FinishedAttempt {
  readonly eventId: string;
  readonly attempt: EventAttempt;
  readonly state: 'pending' | 'done' | 'dead';
  /** Milliseconds until it is tried again, where it is. */
  readonly delayMs: number | null;
  readonly error: EventError | null;
  readonly handledBy: readonly string[];
}

/**
 * The events of the inbox that wait to be handled, in their order. What is asked for many subjects at once goes to the
 * database together.
 */
@Injectable()
export class EventQueueRepository {
  private readonly claims = new Batcher<string, ClaimedEvent | undefined>((all) => this.claimAll(all), MAX_BATCH);
  private readonly ends = new Batcher<FinishedAttempt, boolean>((all) => this.finishAll(all), MAX_BATCH);
  private readonly looks = new Batcher<string, boolean>((all) => this.areDue(all), MAX_BATCH);

  constructor(
    private readonly database: Database,
    private readonly time: DatabaseTime,
  ) {}

  /**
   * Begins an attempt on the first pending event of a subject, if that is due: later ones wait for it. The attempt counts
   * from now on, so that an event that brings the process down is given up one day. Only for who holds the subject.
   * @throws AppError unavailable
   */
  claim(subject: string): Promise<ClaimedEvent | undefined> {
    return this.claims.add(subject);
  }

  /**
   * Writes down how an attempt ended. When the event is over and was asked to be replayed meanwhile, its next round begins.
   * @returns whether it was still this attempt that counted
   * @throws AppError unavailable
   */
  finish(attempt: FinishedAttempt): Promise<boolean> {
    return this.ends.add(attempt);
  }

  /** Whether the first pending event of a subject is due. */
  isDue(subject: string): Promise<boolean> {
    return this.looks.add(subject);
  }

  /**
   * Subjects whose first pending event is due. Walks from subject to subject through the index, so that it does not
   * matter how many events wait behind the first.
   */
  async dueSubjects(limit: number): Promise<string[]> {
    const { rows } = await sql<{ subject: string }>`
      with recursive heads as (
        (select subject, ${this.isDueNow()} as due from events where state = 'pending' order by subject, seq limit 1)
        union all
        select following.subject, following.due from heads cross join lateral (
          select subject, ${this.isDueNow()} as due from events
          where state = 'pending' and events.subject > heads.subject order by subject, seq limit 1
        ) following
      )
      select subject from heads where due limit ${limit}
    `.execute(this.database.kysely);
    return rows.map(({ subject }) => subject);
  }

  private async claimAll(subjects: readonly string[]): Promise<(ClaimedEvent | undefined)[]> {
    const { rows } = await sql<ClaimedRow>`
      update events set attempt_count = attempt_count + 1
      from unnest(${subjects}::text[]) as wanted (subject) cross join lateral (
        select id, ${this.isDueNow()} as due from events
        where events.subject = wanted.subject and state = 'pending' order by seq limit 1
      ) first
      where events.id = first.id and first.due
      returning events.*
    `.execute(this.database.kysely);
    const bySubject = new Map(rows.map((row) => [row.subject, toClaimed(row)]));
    return subjects.map((subject) => bySubject.get(subject));
  }

  private async finishAll(ends: readonly FinishedAttempt[]): Promise<boolean[]> {
    const column = <Value>(pick: (end: FinishedAttempt) => Value): Value[] => ends.map(pick);
    const { rows } = await sql<{ id: string }>`
      update events set
        state = case when ${BEGINS_ANEW} then 'pending' else ended.state end,
        next_attempt_at = case
          when ${BEGINS_ANEW} then ${this.time.instant()}
          when ended.delay_ms is not null then ${this.time.instant()} + ended.delay_ms * interval '1 millisecond'
        end,
        waiting_since = ${this.time.instant()},
        round = case when ${BEGINS_ANEW} then round + 1 else round end,
        attempts_before_round = case when ${BEGINS_ANEW} then attempt_count else attempts_before_round end,
        handled_by = case when ${BEGINS_ANEW} then '[]'::jsonb else ended.handled_by end,
        error = ended.error,
        attempts = case when jsonb_array_length(attempts) < ${KEPT_ATTEMPTS} then attempts else attempts - 0 end
          || ended.attempt
      from unnest(
        ${column(({ eventId }) => eventId)}::text[],
        ${column(({ attempt }) => attempt.number)}::integer[],
        ${column(({ attempt }) => jsonbText(attempt))}::jsonb[],
        ${column(({ state }) => state)}::text[],
        ${column(({ delayMs }) => delayMs)}::float8[],
        ${column(({ error }) => error && jsonbText(error))}::jsonb[],
        ${column(({ handledBy }) => jsonbText(handledBy))}::jsonb[]
      ) as ended (id, number, attempt, state, delay_ms, error, handled_by)
      where events.id = ended.id and events.state = 'pending' and events.attempt_count = ended.number
      returning events.id
    `.execute(this.database.kysely);
    const written = new Set(rows.map(({ id }) => id));
    return ends.map(({ eventId }) => written.has(eventId));
  }

  private async areDue(subjects: readonly string[]): Promise<boolean[]> {
    const { rows } = await sql<{ subject: string }>`
      select wanted.subject from unnest(${subjects}::text[]) as wanted (subject) cross join lateral (
        select ${this.isDueNow()} as due from events
        where events.subject = wanted.subject and state = 'pending' order by seq limit 1
      ) first
      where first.due
    `.execute(this.database.kysely);
    const due = new Set(rows.map(({ subject }) => subject));
    return subjects.map((subject) => due.has(subject));
  }

  /**
   * Whether an event is due, by the database's clock: replicas need not agree on the time. What has not been tried in its
   * round does not wait. What was told to wait at a time that is still to come was told so while that clock was ahead: it
   * waits no longer than until that is found out.
   */
  private isDueNow(): ReturnType<typeof sql> {
    const now = sql`(select ${this.time.instant()})`;
    return sql`(
      events.attempt_count = events.attempts_before_round
      or events.next_attempt_at <= ${now}
      or coalesce(events.waiting_since, events.received_at) > ${now}
    )`;
  }
}

/** Read from the row as it is when it is written: a replay that is asked for at the same moment must not be lost. */
const BEGINS_ANEW = sql.raw("(ended.state <> 'pending' and events.replays > events.round)");

type ClaimedRow = Selectable<Tables['events']>;

function toClaimed(row: ClaimedRow): ClaimedEvent {
  return {
    event: {
      ...toStoredEvent(row),
      webhook: row.webhook,
      body: row.body,
      attempt: row.attempt_count,
      replay: row.round,
    },
    attemptsOfRound: row.attempt_count - row.attempts_before_round,
    handledBy: row.handled_by as string[],
  };
}
