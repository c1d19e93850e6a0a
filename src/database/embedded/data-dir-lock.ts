import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import { DatabaseStartError } from '../database-start-error.js';

/** "clankerb" in ASCII; whoever holds it is the one service of this database. */
const LOCK = BigInt('0x636c616e6b657262').toString();
const CONNECT_TIMEOUT_MS = 10_000;
/** A killed service's connection takes a moment to be noticed. */
const PATIENCE_MS = 1_500;
const POLL_MS = 50;

/** Another service holds the DATA_DIR. */
export class DataDirTakenError extends DatabaseStartError {
  constructor(dataDir: string) {
    super(
      `Another Clankerbot is running on DATA_DIR (${dataDir}): stop it, or choose another folder with DATA_DIR. ` +
        'Several services share a database through DATABASE_URL',
    );
  }
}

/**
 * One service per DATA_DIR: an advisory lock for as long as its own connection lives. No file can be as good,
 * because a file survives the process that made it.
 */
export class DataDirLock {
  readonly #client: Client;

  private constructor(client: Client) {
    this.#client = client;
  }

  /**
   * Connects and takes the lock.
   * @param onLost called once when the connection ends, for whatever reason
   * @throws DataDirTakenError when another service holds it
   */
  static async take(connection: ClientConfig, dataDir: string, onLost: () => void): Promise<DataDirLock> {
    const client = new Client({
      ...connection,
      application_name: 'clankerbot DATA_DIR lock',
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    });
    // The end tells all there is to know; without a listener an error would end the process.
    client.on('error', () => undefined);
    try {
      await client.connect();
      await acquire(client, dataDir);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    client.once('end', onLost);
    return new DataDirLock(client);
  }

  /** Gives the lock back. The connection may have ended already, together with the server. */
  async release(): Promise<void> {
    await this.#client.end().catch(() => undefined);
  }
}

/** Whether a service holds the lock of the DATA_DIR that a client is connected to; asks without touching it. */
export async function isDataDirTaken(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    `select exists (
       select from pg_locks
       where locktype = 'advisory' and granted and objsubid = 1
         and (classid::bigint << 32) | objid::bigint = $1::bigint
     ) as taken`,
    [LOCK],
  );
  return rows[0]?.taken === true;
}

async function acquire(client: Client, dataDir: string): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [LOCK]);
    if (rows[0]?.held === true) return;
    if (performance.now() > deadline) throw new DataDirTakenError(dataDir);
    await delay(POLL_MS);
  }
}
