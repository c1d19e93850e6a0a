import { Injectable } from '@nestjs/common';
import { type Insertable, type Selectable, sql } from 'kysely';
import { AppError } from '../common/errors/app-error.js';
import { Database } from '../database/database.js';
import { failureCode } from '../database/failure-code.js';
import type { SchedulesTable } from '../database/tables.js';
import type { Misfire, OpenSlots, Schedule } from './schedule.js';

const UNIQUE_VIOLATION = '23505';
/** What one tick takes on; the rest is for the next one. */
const MAX_DUE = 500;

/** How far the slots of a schedule have been dealt with. */
export interface SlotProgress {
  readonly nextSlot: Date | null;
  readonly open: OpenSlots | null;
  /** The last slot that an event was stored for, where there was one. */
  readonly fired: { readonly at: Date; readonly eventId: string } | undefined;
}

/** The table `schedules`. */
@Injectable()
export class SchedulesRepository {
  constructor(private readonly database: Database) {}

  /** @throws AppError conflict when its name is taken */
  async insert(schedule: Schedule): Promise<void> {
    await this.database.kysely
      .insertInto('schedules')
      .values({ ...toRow(schedule), id: schedule.id, created_at: schedule.createdAt })
      .execute()
      .catch((error: unknown) => refuseTakenName(error, schedule.name));
  }

  /**
   * Changes a schedule that is still as it was read.
   * @returns whether it was
   * @throws AppError conflict when its new name is taken
   */
  async update(schedule: Schedule, { revision, nextSlot, open }: Schedule): Promise<boolean> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('schedules')
      .set(toRow(schedule))
      .where('id', '=', schedule.id)
      .where('revision', '=', revision)
      .where('next_slot', 'is not distinct from', nextSlot)
      .where('open_until', 'is not distinct from', open?.until ?? null)
      .executeTakeFirst()
      .catch((error: unknown) => refuseTakenName(error, schedule.name));
    return numUpdatedRows > 0n;
  }

  /** One schedule by its id or its name, or `undefined` when there is none. */
  async find(idOrName: string): Promise<Schedule | undefined> {
    const rows = await this.database.kysely
      .selectFrom('schedules')
      .selectAll()
      .where((where) => where.or([where('id', '=', idOrName), where('name', '=', idOrName)]))
      .execute();
    const row = rows.find(({ id }) => id === idOrName) ?? rows[0];
    return row && toSchedule(row);
  }

  /** Schedules, the newest first. */
  async list({ limit, cursor }: { readonly limit: number; readonly cursor?: string }): Promise<Schedule[]> {
    let query = this.database.kysely.selectFrom('schedules').selectAll().orderBy('id', 'desc').limit(limit);
    if (cursor !== undefined) query = query.where('id', '<', cursor);
    return (await query.execute()).map(toSchedule);
  }

  /** @returns whether there was one */
  async delete(id: string): Promise<boolean> {
    const { numDeletedRows } = await this.database.kysely
      .deleteFrom('schedules')
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  }

  /** Schedules with slots that have come, or come after all; those first that have waited longest. */
  async listDue(now: Date): Promise<Schedule[]> {
    const rows = await this.database.kysely
      .selectFrom('schedules')
      .selectAll()
      .where('enabled', '=', true)
      .where((where) => where.or([where('next_slot', '<=', now), where('open_until', '>', now)]))
      .orderBy(sql`least(next_slot, open_from)`)
      .limit(MAX_DUE)
      .execute();
    return rows.map(toSchedule);
  }

  /** Writes down how far a schedule has come, unless it was changed or another replica was faster. */
  async advance({ id, revision, nextSlot: from }: Schedule, { nextSlot, fired, open }: SlotProgress): Promise<void> {
    await this.database.kysely
      .updateTable('schedules')
      .set({
        next_slot: nextSlot,
        open_from: open?.from ?? null,
        open_until: open?.until ?? null,
        ...(fired !== undefined && { last_slot: fired.at, last_event_id: fired.eventId }),
      })
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('next_slot', 'is not distinct from', from)
      .execute();
  }

  /**
   * Writes down which run an event had; one that was replayed does not hide the run of a later one. Ids go by the clock,
   * which may have been ahead: that of the last slot counts whatever its id is.
   */
  async noteRun(id: string, eventId: string, runId: string): Promise<void> {
    await this.database.kysely
      .updateTable('schedules')
      .set({ last_run_id: runId, last_run_event_id: eventId })
      .where('id', '=', id)
      .where((where) =>
        where.or([
          where('last_run_event_id', 'is', null),
          where('last_run_event_id', '<=', eventId),
          where('last_event_id', '=', eventId),
        ]),
      )
      .execute();
  }
}

/** What a person says about a schedule, and what follows from it; how far its slots have come stays as it is. */
function toRow({
  name,
  cron,
  timezone,
  misfire,
  enabled,
  action,
  revision,
  updatedAt,
  nextSlot,
  beganAt,
  open,
}: Schedule): Omit<Insertable<SchedulesTable>, 'id' | 'created_at'> {
  return {
    name,
    cron,
    timezone,
    misfire,
    enabled,
    integration: action.integration,
    operation: action.operation,
    params: JSON.stringify(action.params),
    revision,
    updated_at: updatedAt,
    next_slot: nextSlot,
    began_at: beganAt,
    open_from: open?.from ?? null,
    open_until: open?.until ?? null,
  };
}

function toSchedule(row: Selectable<SchedulesTable>): Schedule {
  const { last_slot: at, last_event_id: eventId, last_run_id: runId, last_run_event_id: ranFor } = row;
  return {
    id: row.id,
    name: row.name,
    cron: row.cron,
    timezone: row.timezone,
    misfire: row.misfire as Misfire,
    enabled: row.enabled,
    action: { integration: row.integration, operation: row.operation, params: row.params },
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    nextSlot: row.next_slot,
    beganAt: row.began_at,
    open: row.open_until === null ? null : { from: row.open_from, until: row.open_until },
    lastSlot: at === null || eventId === null ? null : { at, eventId, runId: ranFor === eventId ? runId : null },
  };
}

function refuseTakenName(error: unknown, name: string): never {
  if (failureCode(error) !== UNIQUE_VIOLATION) throw error;
  throw new AppError('conflict', `There is a schedule "${name}" already: give this one another name.`, {
    details: { errors: [{ path: 'name', message: 'is taken' }] },
  });
}
