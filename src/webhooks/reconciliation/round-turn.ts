import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';
import { Clock } from '../../common/time/clock.js';
import { Database } from '../../database/database.js';
import type { Tables } from '../../database/tables.js';

/** Among the advisory locks of the database: arbitrary, and always the same. */
const LOCK = 4_117_203_586;

/**
 * Lets one replica at a time do a round. The lock belongs to a connection: when the process crashes, the connection ends
 * and the lock with it.
 */
@Injectable()
export class RoundTurn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Does a round, unless another replica is at it, or has done one so recently that it is not due yet. One that fails is
   * done as well: it is repeated when the next one is due.
   */
  async take(everyMs: number, round: () => Promise<void>): Promise<void> {
    await this.database.kysely.connection().execute(async (connection) => {
      if (!(await tryLock(connection))) return;
      try {
        if (await this.isDue(connection, everyMs)) await this.work(connection, round);
      } finally {
        await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
      }
    });
  }

  private async work(connection: Kysely<Tables>, round: () => Promise<void>): Promise<void> {
    try {
      await round();
    } finally {
      await this.writeDown(connection);
    }
  }

  private async isDue(connection: Kysely<Tables>, everyMs: number): Promise<boolean> {
    const last = await connection.selectFrom('reconciliation_rounds').select('done_at').executeTakeFirst();
    return last === undefined || last.done_at.getTime() + everyMs <= this.clock.now();
  }

  private async writeDown(connection: Kysely<Tables>): Promise<void> {
    const done_at = new Date(this.clock.now());
    await connection
      .insertInto('reconciliation_rounds')
      .values({ done_at })
      .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ done_at }))
      .execute();
  }
}

async function tryLock(connection: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`select pg_try_advisory_lock(${LOCK}) as locked`.execute(connection);
  return rows[0]?.locked === true;
}
