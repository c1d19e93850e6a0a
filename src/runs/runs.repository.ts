import { Inject, Injectable } from '@nestjs/common';
import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import { Redactor } from '../common/redaction/redact-secrets.js';
import { Database } from '../database/database.js';
import { jsonbText } from '../database/jsonb-text.js';
import { inChunks } from '../database/in-chunks.js';
import type { Tables } from '../database/tables.js';
import type { Attempt } from '../integrations/integration.js';
import type { Run, RunAnswer, RunError, RunOutcome, RunRecord, RunTrigger } from './run.js';
import type { RunFilter } from './run-filter.js';

/** What a run is shown with; its answer can be large and is for the caller who repeats the request only. */
const SHOWN_COLUMNS = [
  'id',
  'trigger',
  'integration',
  'operation',
  'params',
  'caller',
  'request_id',
  'event_id',
  'trace_id',
  'outcome',
  'error',
  'attempts',
  'notes',
  'started_at',
  'finished_at',
] as const;

/** A run, as far as a repeated request has to know it. */
export interface AnsweredRun {
  readonly id: string;
  readonly outcome: RunOutcome;
  readonly answer: RunAnswer | undefined;
}

/** Runs that commands of a caller made. */
export interface CommandRuns {
  /** The name of the API key, where one was shown. */
  readonly caller: string | undefined;
  readonly integration: string;
  readonly operations: readonly string[];
  readonly since: Date;
}

/** The table `runs`. */
@Injectable()
export class RunsRepository {
  constructor(
    private readonly database: Database,
    @Inject(Redactor) private readonly redactor: Redactor,
  ) {}

  /**
   * Writes runs down as they are now, whether they are there already or not; secrets in use are blacked out.
   * @param db the transaction of whoever writes something along with them
   */
  async save(runs: readonly RunRecord[], db: Kysely<Tables> = this.database.kysely): Promise<void> {
    await db
      .insertInto('runs')
      .values(runs.map((run) => toRow(run, this.redactor.json)))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          outcome: row.ref('excluded.outcome'),
          error: row.ref('excluded.error'),
          attempts: row.ref('excluded.attempts'),
          notes: row.ref('excluded.notes'),
          finished_at: row.ref('excluded.finished_at'),
          answer: row.ref('excluded.answer'),
        })),
      )
      .execute();
  }

  /** Runs of a filter, the newest first. */
  async list({ limit, cursor, since, until, ...filter }: RunFilter): Promise<Run[]> {
    const { integration, operation, outcome, trigger, requestId, traceId, eventId } = filter;
    let query = this.database.kysely.selectFrom('runs').select(SHOWN_COLUMNS).orderBy('id', 'desc').limit(limit);
    if (cursor !== undefined) query = query.where('id', '<', cursor);
    if (integration !== undefined) query = query.where('integration', '=', integration);
    if (operation !== undefined) query = query.where('operation', '=', operation);
    if (outcome !== undefined) query = query.where('outcome', '=', outcome);
    if (trigger !== undefined) query = query.where('trigger', '=', trigger);
    if (requestId !== undefined) query = query.where('request_id', '=', requestId);
    if (traceId !== undefined) query = query.where('trace_id', '=', traceId);
    if (eventId !== undefined) query = query.where('event_id', '=', eventId);
    if (since !== undefined) query = query.where('started_at', '>=', since);
    if (until !== undefined) query = query.where('started_at', '<', until);
    return (await query.execute()).map(toRun);
  }

  /** The last run of some operations that a command of a caller made since an instant, if it did not fail. */
  async lastOfCommands({ caller, integration, operations, since }: CommandRuns): Promise<Run | undefined> {
    const row = await this.database.kysely
      .selectFrom('runs')
      .select(SHOWN_COLUMNS)
      .where('integration', '=', integration)
      .where('operation', 'in', operations)
      .where('trigger', '=', 'command')
      .where('caller', 'is not distinct from', caller ?? null)
      .where('outcome', '=', 'succeeded')
      .where('started_at', '>=', since)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && toRun(row);
  }

  /** One run, or `undefined` when there is none of that id. */
  async find(id: string): Promise<Run | undefined> {
    const row = await this.database.kysely
      .selectFrom('runs')
      .select(SHOWN_COLUMNS)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && toRun(row);
  }

  /** How a run stands and what it was answered with, where that was kept. */
  async findAnswer(id: string, db: Kysely<Tables> = this.database.kysely): Promise<AnsweredRun> {
    const { outcome, answer } = await db
      .selectFrom('runs')
      .select(['outcome', 'answer'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { id, outcome: outcome as RunOutcome, answer: answer === null ? undefined : (answer as RunAnswer) };
  }

  /** Deletes the answers of runs that began before an instant; the runs stay. */
  async forgetAnswersBefore(instant: Date): Promise<void> {
    await inChunks(async (limit) => {
      const { numAffectedRows } = await sql`
        with old as (
          select id from runs where answer is not null and started_at < ${instant}
          order by started_at limit ${limit} for update skip locked
        )
        update runs set answer = null from old where runs.id = old.id
      `.execute(this.database.kysely);
      return Number(numAffectedRows ?? 0);
    });
  }

  /**
   * Ends runs that began before an instant and that nobody ended: whoever ran them is gone.
   * @returns how many there were
   */
  async endAbandoned(startedBefore: Date, now: Date): Promise<number> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('runs')
      .set({ outcome: 'unknown', finished_at: now })
      .where('outcome', '=', 'running')
      .where('started_at', '<', startedBefore)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }

  /** Deletes runs that began before an instant; tells how many. */
  async deleteBefore(instant: Date): Promise<number> {
    return inChunks(async (limit) => {
      const { numAffectedRows } = await sql`
        with old as (
          select id from runs where started_at < ${instant} order by started_at limit ${limit} for update skip locked
        )
        delete from runs using old where runs.id = old.id
      `.execute(this.database.kysely);
      return Number(numAffectedRows ?? 0);
    });
  }
}

function toRow(run: RunRecord, redact: Redactor['json']): Insertable<Tables['runs']> {
  return {
    id: run.id,
    trigger: run.trigger,
    integration: run.integration,
    operation: run.operation,
    params: redact(jsonbText(run.params)),
    caller: run.caller,
    request_id: run.requestId,
    event_id: run.eventId,
    trace_id: run.traceId,
    outcome: run.outcome,
    error: run.error && redact(jsonbText(run.error)),
    attempts: redact(jsonbText(run.attempts)),
    notes: redact(jsonbText(run.notes)),
    started_at: run.startedAt,
    finished_at: run.finishedAt,
    answer: run.answer === undefined ? null : redact(run.answer),
  };
}

function toRun(row: Pick<Selectable<Tables['runs']>, (typeof SHOWN_COLUMNS)[number]>): Run {
  return {
    id: row.id,
    trigger: row.trigger as RunTrigger,
    integration: row.integration,
    operation: row.operation,
    params: row.params,
    caller: row.caller,
    requestId: row.request_id,
    eventId: row.event_id,
    traceId: row.trace_id,
    outcome: row.outcome as RunOutcome,
    error: row.error as RunError | null,
    attempts: row.attempts as Attempt[],
    notes: row.notes as string[],
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}
