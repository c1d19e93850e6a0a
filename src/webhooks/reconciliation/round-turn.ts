import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { AdvisoryLocks } from '../../database/advisory-locks.js';
import { DatabaseTime } from '../../database/database-time.js';
import { Database } from '../../database/database.js';

const LOCK = 'reconciliation';

/** Lets one replica at a time do a round; the turn of one that crashes is over. */
@Injectable()
export class RoundTurn {
  constructor(
    private readonly database: Database,
    private readonly locks: AdvisoryLocks,
    private readonly time: DatabaseTime,
  ) {}

  /**
   * Does a round, unless another replica is at it, or has done one so recently that it is not due yet. One that fails is
   * done as well: it is repeated when the next one is due.
   */
  async take(everyMs: number, round: () => Promise<void>): Promise<void> {
    await this.locks.holdIfFree(LOCK, async () => {
      if (!(await this.isDue(everyMs))) return;
      try {
        await round();
      } finally {
        await this.writeDown();
      }
    });
  }

  private async isDue(everyMs: number): Promise<boolean> {
    const now = this.time.instant();
    // One that is still to come was done while the database's clock was ahead.
    const recent = await this.database.kysely
      .selectFrom('reconciliation_rounds')
      .select('done_at')
      .where('done_at', '<=', now)
      .where('done_at', '>', sql<Date>`${now} - ${everyMs} * interval '1 millisecond'`)
      .executeTakeFirst();
    return recent === undefined;
  }

  private async writeDown(): Promise<void> {
    const done_at = this.time.instant();
    await this.database.kysely
      .insertInto('reconciliation_rounds')
      .values({ done_at })
      .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ done_at }))
      .execute();
  }
}
