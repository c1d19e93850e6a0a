import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { unlessAborted } from '../common/concurrency/unless-aborted.js';
import { AppError } from '../common/errors/app-error.js';
import { Database } from './database.js';
import { mapDatabaseError } from './database-errors.js';
import { failureCode } from './failure-code.js';

const LOCK_NOT_AVAILABLE = '55P03';

/** How long to wait for a lock, and what ends the waiting. */
export interface Patience {
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/**
 * Lets one at a time, of all replicas, work on something. A lock is PostgreSQL's and belongs to a connection, so that it
 * goes with a process that dies. Those of one process queue up here first: for one thing they take one connection.
 */
@Injectable()
export class AdvisoryLocks {
  private readonly queues = new Map<string, Promise<void>>();

  constructor(private readonly database: Database) {}

  /**
   * Works while it holds the locks of all keys; in whichever order two callers name them, they do not wait for each other.
   * @throws AppError conflict when somebody else keeps one of them for too long, unavailable when there is no database
   */
  async hold<Result>(keys: readonly string[], patience: Patience, work: () => Promise<Result>): Promise<Result> {
    const sorted = [...new Set(keys)].sort();
    return this.inTurn(sorted, patience, () => this.locked(sorted, patience, work));
  }

  /**
   * Works while it holds the lock of a key, unless somebody else does: then nothing is done.
   * @returns what the work came to; `undefined` when somebody else is at it
   * @throws AppError unavailable when there is no database
   */
  async holdIfFree<Result>(key: string, work: () => Promise<Result>): Promise<{ readonly result: Result } | undefined> {
    const client = await this.database.lockPool.connect().catch((error: unknown) => {
      throw mapDatabaseError(error);
    });
    try {
      return (await tryLock(client, key)) ? { result: await work() } : undefined;
    } finally {
      client.release(!(await unlock(client)));
    }
  }

  private async inTurn<Result>(
    [key, ...others]: readonly string[],
    patience: Patience,
    work: () => Promise<Result>,
  ): Promise<Result> {
    if (key === undefined) return work();
    const { promise: mine, resolve: leave } = Promise.withResolvers<void>();
    const before = this.queues.get(key) ?? Promise.resolve();
    const tail = before.then(() => mine);
    this.queues.set(key, tail);
    try {
      await unlessAborted(before, patience.signal);
      return await this.inTurn(others, patience, work);
    } finally {
      leave();
      void tail.then(() => this.queues.get(key) === tail && this.queues.delete(key));
    }
  }

  private async locked<Result>(
    keys: readonly string[],
    { waitMs, signal }: Patience,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const connecting = this.database.lockPool.connect();
    const client = await unlessAborted(connecting, signal).catch((error: unknown) => {
      void connecting.then((late) => late.release()).catch(() => undefined);
      throw mapDatabaseError(error);
    });
    try {
      await acquire(client, keys, waitMs);
      return await work();
    } finally {
      // A connection that may still hold a lock must not come back: closing it lets go of them.
      client.release(!(await unlock(client)));
    }
  }
}

async function acquire(client: PoolClient, keys: readonly string[], waitMs: number): Promise<void> {
  try {
    await client.query("select set_config('lock_timeout', $1, false)", [String(Math.max(1, Math.floor(waitMs)))]);
    for (const key of keys) await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [key]);
  } catch (error) {
    throw failureCode(error) === LOCK_NOT_AVAILABLE ? tookTooLong(error) : mapDatabaseError(error);
  }
}

async function tryLock(client: PoolClient, key: string): Promise<boolean> {
  const statement = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as held';
  const { rows } = await client.query<{ held: boolean }>(statement, [key]).catch((error: unknown) => {
    throw mapDatabaseError(error);
  });
  return rows[0]?.held === true;
}

async function unlock(client: PoolClient): Promise<boolean> {
  try {
    await client.query('select pg_advisory_unlock_all()');
    return true;
  } catch {
    return false;
  }
}

function tookTooLong(cause: unknown): AppError {
  return new AppError(
    'conflict',
    'It is being changed by another request at the moment. Nothing was sent: try again.',
    {
      cause,
      retryAfterSeconds: 1,
    },
  );
}
