import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import { isUnavailable } from '../database-errors.js';
import { DatabaseStartError } from '../database-start-error.js';
import { retry } from '../retry.js';
import { removeUnfinished } from './cluster.js';
import { connectionTo } from './connection.js';
import { DataDirLock, DataDirTakenError } from './data-dir-lock.js';
import type { EmbeddedLogger } from './embedded-logger.js';
import { install, type Installation } from './installation.js';
import { NotYetError, Postmaster } from './postmaster.js';
import { findPostmaster } from './postmaster-file.js';
import type { ServerSettings } from './server-settings.js';
import { makeSocketFolder, socketPath } from './socket-folder.js';

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly logger: EmbeddedLogger;
  /** Settings of the server that differ from the service's own; for tests, which trade durability for speed. */
  readonly settings?: ServerSettings;
}

/** How long a start waits for a predecessor to go, or for its server to recover. */
const START_PATIENCE_MS = 120_000;
const BACKOFF = { firstDelayMs: 50, maxDelayMs: 5_000 };

/**
 * A PostgreSQL server of our own on a DATA_DIR, brought back when it dies. Whoever holds the lock of the DATA_DIR
 * owns the server; a server left by a crash is taken over.
 */
export class EmbeddedPostgres {
  readonly #installation: Installation;
  readonly #options: EmbeddedOptions;
  readonly #postmaster: Postmaster;
  readonly #stopping = new AbortController();
  readonly #onExit = (): void => this.#askToStop();
  #socketFolder = '';
  #startedPid: number | undefined;
  #lock: DataDirLock | undefined;
  #recovery: Promise<void> = Promise.resolve();

  private constructor(installation: Installation, options: EmbeddedOptions) {
    this.#installation = installation;
    this.#options = options;
    this.#postmaster = new Postmaster(installation.binaries, installation.cluster, installation.runAs);
  }

  /**
   * Starts the server of a DATA_DIR, which is made when it is new, or takes over the one that is running.
   * @throws DatabaseStartError with what the person can do; DataDirTakenError when another service is on the DATA_DIR
   */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const server = new EmbeddedPostgres(await install(options.dataDir), options);
    // A start that fails elsewhere ends the process without any further hook.
    process.once('exit', server.#onExit);
    const deadline = performance.now() + START_PATIENCE_MS;
    const mayRetry = (error: unknown): boolean =>
      (error instanceof NotYetError || isUnavailable(error)) && performance.now() < deadline;
    try {
      await retry(() => server.#bringUp(), { ...BACKOFF, mayRetry });
      await removeUnfinished(server.#installation.dataDir);
      return server;
    } catch (error) {
      if (error instanceof DataDirTakenError) server.#startedPid = undefined;
      await server.stop();
      throw error;
    }
  }

  /** How to connect. */
  get connection(): ClientConfig {
    return connectionTo(this.#installation.cluster, this.#socketFolder);
  }

  /** Stops the server, unless it belongs to another service by now. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#recovery;
    try {
      // The lock is kept until the server is down: nobody can take the DATA_DIR over in between.
      if (this.#owns()) await this.#postmaster.stop();
      if (this.#socketFolder !== '' && this.#findPostmaster() === undefined) {
        await rm(this.#socketFolder, { recursive: true, force: true });
      }
    } finally {
      await this.#lock?.release();
      process.off('exit', this.#onExit);
    }
  }

  async #bringUp(): Promise<void> {
    await this.#ensureRunning();
    const { dataDir } = this.#installation;
    this.#lock = await DataDirLock.take(this.connection, dataDir, () => this.#lockLost());
  }

  async #ensureRunning(): Promise<void> {
    const { dataDir, runAs } = this.#installation;
    const running = this.#findPostmaster();
    if (running === undefined) {
      this.#socketFolder = await makeSocketFolder(dataDir, runAs, this.#socketFolder);
      await this.#postmaster.start(this.#socketFolder, this.#options.settings ?? {});
      this.#startedPid = this.#findPostmaster()?.pid;
      return;
    }
    if (running.status !== 'ready') throw new NotYetError(`PostgreSQL is ${running.status} (DATA_DIR ${dataDir})`);
    if (!existsSync(socketPath(running.socketFolder))) throw unreachable(dataDir, running.pid);
    this.#socketFolder = running.socketFolder;
  }

  #lockLost(): void {
    this.#lock = undefined;
    if (this.#stopping.signal.aborted) return;
    this.#options.logger.warn('the connection to PostgreSQL was lost; bringing it back');
    this.#recovery = this.#recover();
  }

  /** Never gives up: what stands in the way (a full disk, a killed server's last processes) may go at any time. */
  async #recover(): Promise<void> {
    const { logger } = this.#options;
    let told = '';
    const mayRetry = (error: unknown): boolean => {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== told && !(error instanceof NotYetError)) logger.error(`PostgreSQL is not back yet: ${reason}`);
      told = reason;
      return true;
    };
    try {
      await retry(() => this.#bringUp(), { ...BACKOFF, mayRetry, signal: this.#stopping.signal });
      logger.info('PostgreSQL is back');
    } catch {
      // Only the stop of the service ends the retries.
    }
  }

  #askToStop(): void {
    if (this.#owns()) this.#postmaster.askToStop();
  }

  #owns(): boolean {
    return (
      this.#lock !== undefined || (this.#startedPid !== undefined && this.#findPostmaster()?.pid === this.#startedPid)
    );
  }

  #findPostmaster(): ReturnType<typeof findPostmaster> {
    return findPostmaster(this.#installation.cluster.dataFolder);
  }
}

/** Another service may be using it through a /tmp that is not ours, so it is left alone. */
export function unreachable(dataDir: string, pid: number): DatabaseStartError {
  return new DatabaseStartError(
    `PostgreSQL is running on DATA_DIR (${dataDir}, process ${pid}), but its socket is gone or in another /tmp: ` +
      `stop the service that uses it, or end that process with kill -INT ${pid}, and start again`,
  );
}
