import { type RawBuilder, sql } from 'kysely';
import type { Clock } from '../../src/common/time/clock.js';
import { DatabaseTime } from '../../src/database/database-time.js';

/** A database whose clock shows what the test's clock shows. */
export class FixedDatabaseTime extends DatabaseTime {
  constructor(private readonly clock: Clock) {
    super();
  }

  override now(): RawBuilder<number> {
    return sql<number>`${this.clock.now()}::float8`;
  }
}
