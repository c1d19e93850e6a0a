import { setTimeout as delay } from 'node:timers/promises';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Kysely, PostgresDialect } from 'kysely';
import type { ClientConfig, Pool } from 'pg';
import { unlessAborted } from '../common/concurrency/unless-aborted.js';
import type { EmbeddedLogger } from './embedded/embedded-logger.js';
import { EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { migrate } from './migrate.js';
import { createLockPool, createPool, mappingPool } from './pool.js';
import type { Tables } from './tables.js';
import { waitForServer } from './wait-for-server.js';

export interface DatabaseOptions {
  /** DATABASE_URL; without it the service runs a PostgreSQL of its own. */
  readonly url?: string | undefined;
  /** DATA_DIR, where that PostgreSQL keeps its data. */
  readonly dataDir: string;
}

const DRAIN_TIMEOUT_MS = 5_000;

/** The database, migrated and ready. It stops after everything else: others still write while they shut down. */
export class Database implements OnApplicationShutdown {
  /** Typed queries. What the database cannot do now rejects with an AppError `unavailable`. */
  readonly kysely: Kysely<Tables>;

  private constructor(
    /** For libraries that want plain pg; errors come as pg made them. */
    readonly pool: Pool,
    /** For advisory locks, which are held longer than a query takes. */
    readonly lockPool: Pool,
    private readonly embedded: EmbeddedPostgres | undefined,
  ) {
    this.kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: mappingPool(pool) }) });
  }

  /**
   * Starts the embedded server or waits for the one of DATABASE_URL, and brings the tables up to date.
   * @param signal ends the start; an embedded server that was started by then is stopped
   * @throws DatabaseStartError with what the person can do; the signal's reason
   */
  static async open(
    { url, dataDir }: DatabaseOptions,
    logger: EmbeddedLogger,
    signal = new AbortController().signal,
  ): Promise<Database> {
    const embedded = url === undefined ? await EmbeddedPostgres.start({ dataDir, logger, signal }) : undefined;
    const connection: ClientConfig = embedded?.connection ?? { connectionString: url };
    const onWait = (message: string): void => logger.warn(message);
    try {
      if (embedded === undefined) await unlessAborted(waitForServer(connection, { onWait }), signal);
      const migrated = await unlessAborted(migrate(connection), signal);
      if (migrated.length > 0) logger.info(`migrated the database: ${migrated.join(', ')}`);
    } catch (error) {
      await embedded?.stop();
      throw error;
    }
    const onError = (error: Error): void => logger.warn(`a database connection was lost: ${error.message}`);
    return new Database(createPool(connection, onError), createLockPool(connection, onError), embedded);
  }

  /** Runs after the HTTP server has drained. */
  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  /** Gives the connections back and stops the embedded server. */
  async close(): Promise<void> {
    // From here on connections end because we want them to.
    const pools = [this.pool, this.lockPool];
    for (const pool of pools) pool.removeAllListeners('error').on('error', () => undefined);
    // A connection that somebody never gives back must not keep the server from stopping.
    const giveUp = new AbortController();
    await Promise.race([
      Promise.all(pools.map((pool) => pool.end())).finally(() => giveUp.abort()),
      delay(DRAIN_TIMEOUT_MS, undefined, { signal: giveUp.signal }).catch(() => undefined),
    ]);
    await this.embedded?.stop();
  }
}
