import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { DatabaseTime } from '../database-time.js';
import { Database } from '../database.js';
import { type BucketState, FULL_BUCKET } from './bucket-state.js';

/** A bucket as it was found, and the time that the database told with it. */
export interface StoredBucket {
  readonly state: BucketState;
  readonly now: number;
  /** Counts the changes; 0 is a bucket that was never written. */
  readonly version: number;
}

/**
 * The buckets in the database, by the digest of their credential. A change is written only if nobody was faster: no lock
 * is held while a replica thinks, so that one which stops in the middle keeps nobody waiting.
 */
@Injectable()
export class BucketStore {
  constructor(
    private readonly database: Database,
    private readonly time: DatabaseTime,
  ) {}

  /** @throws AppError unavailable when the database cannot do it now */
  async read(credential: string): Promise<StoredBucket> {
    const { rows } = await sql<{ now: number; state: BucketState | null; version: number | null }>`
      select ${this.time.now()} as now, found.state, found.version::float8 as version
      from (select) as always left join outbound_limits as found on found.credential = ${credential}`.execute(
      this.database.kysely,
    );
    const [found] = rows;
    if (found === undefined) throw new Error('the database told no time');
    return { now: found.now, state: found.state ?? FULL_BUCKET, version: found.version ?? 0 };
  }

  /**
   * Writes what became of a bucket of this version.
   * @returns false when somebody else has changed it meanwhile
   * @throws AppError unavailable when the database cannot do it now
   */
  async write(credential: string, state: BucketState, version: number): Promise<boolean> {
    const row = { credential, version: version + 1, state: JSON.stringify(state) };
    const { numInsertedOrUpdatedRows = 0n } = await this.database.kysely
      .insertInto('outbound_limits')
      .values(row)
      .onConflict((conflict) =>
        conflict
          .column('credential')
          .doUpdateSet({ version: row.version, state: row.state })
          .where('outbound_limits.version', '=', String(version)),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }
}
