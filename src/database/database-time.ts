import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';

/** The time that all replicas go by: the database's. Injected, so that tests decide what time it is. */
@Injectable()
export class DatabaseTime {
  /** An expression for a query: milliseconds since the epoch, whole ones. */
  now(): RawBuilder<number> {
    return sql<number>`ceil(extract(epoch from clock_timestamp()) * 1000)::float8`;
  }

  /** The same as a timestamp. */
  instant(): RawBuilder<Date> {
    return sql<Date>`to_timestamp(${this.now()} / 1000)`;
  }
}
