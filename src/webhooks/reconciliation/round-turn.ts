import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { AdvisoryLocks } from '../../database/advisory-locks.js';
import { Database } from '../../database/database.js';

const LOCK = 'reconciliation';

/** Lets one replica at a time do a round; the turn of one that crashes is over. */
@Injectable()
export class RoundTurn {
  constructor(
    private readonly database: Database,
    private readonly locks: AdvisoryLocks,
    private readonly clock: Clock,
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
    const last = await this.database.kysely.selectFrom('reconciliation_rounds').select('done_at').executeTakeFirst();
    return last === undefined || last.done_at.getTime() + everyMs <= this.clock.now();
  }

  private async writeDown(): Promise<void> {
    const done_at = new Date(this.clock.now());
    await this.database.kysely
      .insertInto('reconciliation_rounds')
      .values({ done_at })
      .onConflict((conflict) => conflict.column('only_one').doUpdateSet({ done_at }))
      .execute();
  }
}
