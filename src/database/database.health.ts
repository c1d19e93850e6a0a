import { Injectable } from '@nestjs/common';
import type { QueryConfig } from 'pg';
import { Clock } from '../common/time/clock.js';
import { isUnavailable } from './database-errors.js';
import { Database } from './database.js';
import { failureCode } from './failure-code.js';

/** pg honours a limit for a single query, which its types do not know. */
type LimitedQuery = QueryConfig & { readonly query_timeout: number };

/** A connection on which a question hangs is given up then; whoever asks may have less patience. */
const LIMIT_MS = 2_000;
/** How long a write that succeeded is believed to succeed again. */
const BELIEVED_FOR_MS = 5_000;

const PING: LimitedQuery = { text: 'select 1', query_timeout: LIMIT_MS };

/**
 * A row that is committed as every other one, and, because it is as small as to find room on a disk that is full, a
 * temporary file of some hundred kilobytes, which goes at once: what does not fit into `work_mem` is put on the disk.
 */
const WRITE: LimitedQuery = {
  text: `begin;
    insert into write_checks (only_one, checked_at) values (true, clock_timestamp())
      on conflict (only_one) do update set checked_at = excluded.checked_at;
    set local work_mem = '64kB';
    select count(*) from generate_series(1, 20000);
    commit`,
  query_timeout: LIMIT_MS,
};

/** Tells what is wrong with the database. */
@Injectable()
export class DatabaseHealth {
  private wroteAt = -Infinity;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for a sign of life, and every few seconds whether it can be written to. Never rejects.
   * @returns what is wrong, for people; nothing when all is well
   */
  async trouble(): Promise<string | undefined> {
    try {
      if (this.clock.monotonic() < this.wroteAt + BELIEVED_FOR_MS) await this.database.pool.query(PING);
      else {
        await this.database.pool.query(WRITE);
        this.wroteAt = this.clock.monotonic();
      }
      return undefined;
    } catch (error) {
      this.wroteAt = -Infinity;
      return describe(error);
    }
  }
}

function describe(error: unknown): string {
  const code = failureCode(error);
  switch (code) {
    case '53100':
      return 'the database cannot write: its disk is full';
    case '25006':
      return 'the database cannot be written to: it is a standby, or read-only (default_transaction_read_only)';
    case '53300':
      return 'the database has no connection left for the service';
    case '55000':
      return 'the database takes no connections';
    case '58030':
      return 'the database cannot read or write its disk';
    default:
      return isUnavailable(error)
        ? 'the database does not answer'
        : `the database cannot be written to (${code ?? 'unknown'})`;
  }
}
