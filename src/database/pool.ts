import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { type ClientConfig, Pool, type PoolClient, type PoolConfig } from 'pg';
import { isUnavailable, mapDatabaseError, unavailable } from './database-errors.js';

const MAX_CONNECTIONS = 12;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** Longer than the server's own limit: only for a server that does not even answer. */
const QUERY_TIMEOUT_MS = 35_000;
/** Who waits for a lock waits for a request to Clockify, and for those that were there before. */
const LOCK_PATIENCE_MS = 60_000;
const MAX_LOCKS = 5;

/** Opens connections as they are needed; none of their failures ends the process. */
export function createPool(
  connection: ClientConfig,
  onError: (error: Error) => void,
  differences: PoolConfig = {},
): Pool {
  const pool = new Pool({
    ...connection,
    application_name: 'clankerbot',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    ...differences,
  });
  pool.on('error', onError);
  // The pool listens to idle connections only. One that breaks between two statements of a transaction would
  // end the process; its next statement fails and tells.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Connections to hold locks with: who holds one needs another one to get on with the work. */
export function createLockPool(connection: ClientConfig, onError: (error: Error) => void): Pool {
  return createPool(connection, onError, {
    application_name: 'clankerbot locks',
    max: MAX_LOCKS,
    connectionTimeoutMillis: LOCK_PATIENCE_MS,
    statement_timeout: LOCK_PATIENCE_MS,
    query_timeout: LOCK_PATIENCE_MS + QUERY_TIMEOUT_MS - STATEMENT_TIMEOUT_MS,
  });
}

/** The pool as Kysely uses it: what the database cannot do now becomes an AppError `unavailable`. */
export function mappingPool(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => new MappingClient(await pool.connect().catch(rethrowUnavailable)),
    end: () => pool.end(),
  };
}

class MappingClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  #broken = false;

  constructor(client: PoolClient) {
    this.#client = client;
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query<R>(sql: string | PostgresCursor<R>, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== 'string') throw new TypeError('Cursors need the package pg-cursor, which is not installed');
    return this.#client.query(sql, [...parameters]).catch((error: unknown) => {
      // After a timeout on our side the statement may still be running on this connection.
      this.#broken ||= isUnavailable(error);
      throw mapDatabaseError(error);
    });
  }

  release(destroy = false): void {
    this.#client.release(destroy || this.#broken);
  }
}

function rethrowUnavailable(error: unknown): never {
  throw unavailable(error);
}
