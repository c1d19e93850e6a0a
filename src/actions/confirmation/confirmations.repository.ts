import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { EntityState } from '../../integrations/integration.js';
import type { Action } from '../../integrations/operation.js';
import type { Run } from '../../runs/run.js';
import { RunsRepository } from '../../runs/runs.repository.js';
import type { Confirmation, KeptConfirmation } from './confirmation.js';

/** The table `confirmations`. */
@Injectable()
export class ConfirmationsRepository {
  constructor(
    private readonly database: Database,
    private readonly runs: RunsRepository,
  ) {}

  async save({ id, caller, asked, resolved, action, state, expiresAt }: Confirmation): Promise<void> {
    await this.database.kysely
      .insertInto('confirmations')
      .values({
        id,
        caller: caller ?? null,
        asked,
        resolved,
        action: JSON.stringify(action),
        state: state === undefined ? null : JSON.stringify(state),
        expires_at: expiresAt,
        run_id: null,
      })
      .execute();
  }

  /** A plan, or `undefined` when there is none of that id any more. */
  async find(id: string): Promise<KeptConfirmation | undefined> {
    const row = await this.database.kysely
      .selectFrom('confirmations')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const caller = row.caller ?? undefined;
    if (row.run_id !== null) return { kind: 'used', runId: row.run_id, caller };
    const { asked, resolved, expires_at: expiresAt } = row;
    const [action, state] = [row.action as Action, (row.state ?? undefined) as EntityState | undefined];
    return { kind: 'open', confirmation: { id, caller, asked, resolved, action, state, expiresAt } };
  }

  /**
   * Uses a plan up and writes its run down, both or neither. Of any number that come at once, on any number of replicas,
   * the row lets one through.
   * @returns whether it was this one
   */
  async redeem(id: string, run: Run): Promise<boolean> {
    return this.database.kysely.transaction().execute(async (transaction) => {
      const open = await transaction
        .selectFrom('confirmations')
        .select('id')
        .where('id', '=', id)
        .where('run_id', 'is', null)
        .forUpdate()
        .executeTakeFirst();
      if (open === undefined) return false;
      await this.runs.save([run], transaction);
      await transaction
        .updateTable('confirmations')
        .set({ run_id: run.id, action: null, state: null })
        .where('id', '=', id)
        .execute();
      return true;
    });
  }

  /**
   * Deletes plans that could be confirmed until an instant.
   * @returns how many there were
   */
  async deleteBefore(instant: Date): Promise<number> {
    const { numDeletedRows } = await this.database.kysely
      .deleteFrom('confirmations')
      .where('expires_at', '<', instant)
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}
