import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import { isUnavailable } from '../database-errors.js';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import { retry } from '../retry.js';
import { type Cluster, newPassword, removeUnfinished } from './cluster.js';
import { connectionTo } from './connection.js';
import { DataDirLock, DataDirTakenError } from './data-dir-lock.js';
import type { EmbeddedLogger } from './embedded-logger.js';
import { explainFileError } from './explain-failure.js';
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
  /** Ends a start that is under way; what was started by then is stopped. */
  readonly signal?: AbortSignal;
}

/** How long a start waits for a predecessor to go, or for its server to recover. */
const START_PATIENCE_MS = 120_000;
const BACKOFF = { firstDelayMs: 50, maxDelayMs: 5_000 };
/** The SQLSTATE. */
const WRONG_PASSWORD = '28P01';

/**
 * A PostgreSQL server of our own on a DATA_DIR, brought back when it dies. Whoever holds the lock of the DATA_DIR
 * owns the server; a server left by a crash is taken over.
 */
export class EmbeddedPostgres {
  readonly #options: EmbeddedOptions;
  readonly #stopping = new AbortController();
  readonly #onExit = (): void => this.#stopBeforeExit();
  #installation: Installation;
  readonly #postmaster: Postmaster;
  #isStarting = false;
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
   * @throws DatabaseStartError with what the person can do; DataDirTakenError when another service is on the DATA_DIR;
   *   the reason of the signal that ended it
   */
  static async start(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
    const { signal = new AbortController().signal } = options;
    const server = new EmbeddedPostgres(await install(options.dataDir, signal), options);
    // A start that fails elsewhere ends the process without any further hook.
    process.once('exit', server.#onExit);
    const deadline = performance.now() + START_PATIENCE_MS;
    const mayRetry = (error: unknown): boolean =>
      (error instanceof NotYetError || isUnavailable(error)) && performance.now() < deadline;
    try {
      await retry(() => server.#bringUp(signal), { ...BACKOFF, mayRetry, signal });
      // A service that starts at the same moment may be writing there still; what stays is removed another time.
      await removeUnfinished(server.#installation.dataDir).catch(() => undefined);
      return server;
    } catch (error) {
      if (error instanceof DataDirTakenError) server.#startedPid = undefined;
      await server.stop();
      signal.throwIfAborted();
      throw explainFileError(server.#installation.dataDir, error) ?? error;
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

  async #bringUp(signal: AbortSignal): Promise<void> {
    await this.#ensureRunning(signal);
    const { dataDir } = this.#installation;
    try {
      this.#lock = await DataDirLock.take(this.connection, dataDir, () => this.#lockLost());
    } catch (error) {
      if (failureCode(error) !== WRONG_PASSWORD) throw error;
      await this.#replacePassword(signal);
      this.#lock = await DataDirLock.take(this.connection, dataDir, () => this.#lockLost());
    }
  }

  async #ensureRunning(signal: AbortSignal): Promise<void> {
    const { dataDir, cluster } = this.#installation;
    const running = this.#findPostmaster();
    if (running === undefined) {
      if (cluster.password === undefined) await this.#setPassword();
      await this.#startServer(signal);
      return;
    }
    if (running.status !== 'ready') throw new NotYetError(`PostgreSQL is ${running.status} (DATA_DIR ${dataDir})`);
    if (!existsSync(socketPath(running.socketFolder))) throw unreachable(dataDir, running.pid);
    if (cluster.password === undefined) throw otherPassword(cluster, running.pid);
    this.#socketFolder = running.socketFolder;
  }

  async #startServer(signal: AbortSignal): Promise<void> {
    const { dataDir, runAs } = this.#installation;
    this.#isStarting = true;
    try {
      this.#socketFolder = await makeSocketFolder(dataDir, runAs, this.#socketFolder);
      await this.#postmaster.start(this.#socketFolder, this.#options.settings ?? {}, signal);
      this.#startedPid = this.#findPostmaster()?.pid;
    } finally {
      this.#isStarting = false;
    }
  }

  /** A server that we have started ourselves cannot be in use by another service, which would have had the same file. */
  async #replacePassword(signal: AbortSignal): Promise<void> {
    const pid = this.#findPostmaster()?.pid;
    if (pid === undefined || pid !== this.#startedPid) throw otherPassword(this.#installation.cluster, pid);
    await this.#postmaster.stop();
    await this.#setPassword();
    await this.#startServer(signal);
  }

  async #setPassword(): Promise<void> {
    const password = newPassword();
    await this.#postmaster.setPassword(password);
    const { cluster } = this.#installation;
    this.#installation = { ...this.#installation, cluster: { ...cluster, password } };
    this.#options.logger.warn(`the password in ${cluster.passwordFile} was lost; the database has a new one`);
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
      await retry(() => this.#bringUp(this.#stopping.signal), {
        ...BACKOFF,
        mayRetry,
        signal: this.#stopping.signal,
      });
      logger.info('PostgreSQL is back');
    } catch {
      // Only the stop of the service ends the retries.
    }
  }

  #stopBeforeExit(): void {
    if (this.#isStarting || this.#owns()) this.#postmaster.stopBeforeExit(this.#isStarting);
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

/** Another service may be using it with the password that it read when it started. */
export function otherPassword({ passwordFile }: Cluster, pid: number | undefined): DatabaseStartError {
  return new DatabaseStartError(
    `PostgreSQL is running (process ${pid}) and does not take the password in ${passwordFile}: stop the service that uses ` +
      `it, or end that process with kill -INT ${pid}, and start again; the database then gets a new password`,
  );
}

/** Another service may be using it through a /tmp that is not ours, so it is left alone. */
export function unreachable(dataDir: string, pid: number): DatabaseStartError {
  return new DatabaseStartError(
    `PostgreSQL is running on DATA_DIR (${dataDir}, process ${pid}), but its socket is gone or in another /tmp: ` +
      `stop the service that uses it, or end that process with kill -INT ${pid}, and start again`,
  );
}
