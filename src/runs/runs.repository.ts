import { Injectable } from '@nestjs/common';
import type { Insertable, Selectable } from 'kysely';
import { Database } from '../database/database.js';
import type { Tables } from '../database/tables.js';
import type { Attempt } from '../integrations/integration.js';
import type { Run, RunError, RunOutcome, RunTrigger } from './run.js';
import type { RunFilter } from './run-filter.js';

/** The table `runs`. */
@Injectable()
export class RunsRepository {
  constructor(private readonly database: Database) {}

  /** Writes runs down as they are now, whether they are there already or not. */
  async save(runs: readonly Run[]): Promise<void> {
    await this.database.kysely
      .insertInto('runs')
      .values(runs.map(toRow))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({
          outcome: row.ref('excluded.outcome'),
          error: row.ref('excluded.error'),
          attempts: row.ref('excluded.attempts'),
          notes: row.ref('excluded.notes'),
          finished_at: row.ref('excluded.finished_at'),
        })),
      )
      .execute();
  }

  /** Runs of a filter, the newest first. */
  async list({ limit, cursor, integration, operation, outcome, trigger, since, until }: RunFilter): Promise<Run[]> {
    let query = this.database.kysely.selectFrom('runs').selectAll().orderBy('id', 'desc').limit(limit);
    if (cursor !== undefined) query = query.where('id', '<', cursor);
    if (integration !== undefined) query = query.where('integration', '=', integration);
    if (operation !== undefined) query = query.where('operation', '=', operation);
    if (outcome !== undefined) query = query.where('outcome', '=', outcome);
    if (trigger !== undefined) query = query.where('trigger', '=', trigger);
    if (since !== undefined) query = query.where('started_at', '>=', since);
    if (until !== undefined) query = query.where('started_at', '<', until);
    return (await query.execute()).map(toRun);
  }

  /** One run, or `undefined` when there is none of that id. */
  async find(id: string): Promise<Run | undefined> {
    const row = await this.database.kysely.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toRun(row);
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
    const { numDeletedRows } = await this.database.kysely
      .deleteFrom('runs')
      .where('started_at', '<', instant)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}

function toRow(run: Run): Insertable<Tables['runs']> {
  return {
    id: run.id,
    trigger: run.trigger,
    integration: run.integration,
    operation: run.operation,
    params: jsonText(run.params),
    caller: run.caller,
    request_id: run.requestId,
    outcome: run.outcome,
    error: run.error && jsonText(run.error),
    attempts: jsonText(run.attempts),
    notes: jsonText(run.notes),
    started_at: run.startedAt,
    finished_at: run.finishedAt,
  };
}

/** PostgreSQL's jsonb cannot hold the character U+0000, which JSON can. */
function jsonText(value: unknown): string {
  return JSON.stringify(value).replaceAll(String.raw`\u0000`, String.raw`\ufffd`);
}

function toRun(row: Selectable<Tables['runs']>): Run {
  return {
    id: row.id,
    trigger: row.trigger as RunTrigger,
    integration: row.integration,
    operation: row.operation,
    params: row.params,
    caller: row.caller,
    requestId: row.request_id,
    outcome: row.outcome as RunOutcome,
    error: row.error as RunError | null,
    attempts: row.attempts as Attempt[],
    notes: row.notes as string[],
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}
