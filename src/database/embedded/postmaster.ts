import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { unlessAborted } from '../../common/concurrency/unless-aborted.js';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import { type Binaries, program } from './binaries.js';
import { type Cluster, ROLE } from './cluster.js';
import { explainProgramFailure } from './explain-failure.js';
import { findPostmaster, findServerProcess, isAlive, isServerOf, parsePostmasterFile } from './postmaster-file.js';
import type { RunAs } from './run-as.js';
import { type ProgramOptions, type ProgramResult, runProgram } from './run-program.js';
import { configurationText, type ServerSettings } from './server-settings.js';
import { socketPath } from './socket-folder.js';

/** Crash recovery replays what was written since the last checkpoint: minutes on a slow disk. */
const START_SECONDS = 300;
const STOP_SECONDS = 60;
/** How long an exit waits for the server, and how often it looks. */
const LAST_STOP_MS = 5_000;
const POLL_MS = 50;
const WRITING_MS = 1_000;
const LOG = 'server.log';
const LOG_TAIL_BYTES = 2_000;
/** What PostgreSQL says while processes of a killed server still end, or while another service starts it as well. */
const NOT_YET = /pre-existing shared memory block|lock file ".*" already exists|is another post(master|gres)/i;

/** PostgreSQL did not start because something of the last server is still there; the next try may succeed. */
export class NotYetError extends DatabaseStartError {}

/** Starts and stops the server of a data directory through pg_ctl. */
export class Postmaster {
  readonly #binaries: Binaries;
  readonly #cluster: Cluster;
  readonly #runAs: RunAs | undefined;

  constructor(binaries: Binaries, cluster: Cluster, runAs: RunAs | undefined) {
    this.#binaries = binaries;
    this.#cluster = cluster;
    this.#runAs = runAs;
  }

  /**
   * Starts the server and waits until it accepts connections.
   * @param signal ends a start that is under way, crash recovery included
   * @throws NotYetError when the last server has not gone completely
   * @throws DatabaseStartError in one line otherwise; the signal's reason
   */
  async start(socketFolder: string, overrides: ServerSettings, signal: AbortSignal): Promise<void> {
    const { dataFolder } = this.#cluster;
    await writeAtomically(this.#cluster.configurationFile, configurationText(socketFolder, overrides));
    await removeIfStale(join(dataFolder, 'postmaster.pid'), dataFolder);
    await removeIfStale(`${socketPath(socketFolder)}.lock`, dataFolder);
    await rename(join(dataFolder, LOG), join(dataFolder, `${LOG}.1`)).catch(ignoreMissing);
    const starting = this.#pgCtl([
      'start',
      '--wait',
      '--silent',
      `--timeout=${START_SECONDS}`,
      `--log=${LOG}`,
      '--options=-c config_file=../server.conf',
    ]);
    const { exitCode, output } = await this.#stoppable(starting, signal);
    if (signal.aborted) await this.stop();
    signal.throwIfAborted();
    if (exitCode === 0) return;
    const words = `${output}\n${await tailOf(join(dataFolder, LOG))}`.trim();
    if (NOT_YET.test(words)) throw new NotYetError(`PostgreSQL did not start on DATA_DIR (${dataFolder}):\n${words}`);
    throw explainProgramFailure('PostgreSQL did not start', dataFolder, words, join(dataFolder, LOG));
  }

  /**
   * Ends all connections, writes everything down and stops the server; nothing to do when there is none.
   * @throws DatabaseStartError when it does not stop in time
   */
  async stop(): Promise<void> {
    const { dataFolder } = this.#cluster;
    const stopped = findPostmaster(dataFolder)?.pid;
    if (stopped === undefined) return;
    const args = ['stop', '--wait', '--silent', '--mode=fast', `--timeout=${STOP_SECONDS}`];
    const { exitCode, output } = await this.#pgCtl(args);
    // One that another service has started meanwhile is no business of ours.
    if (exitCode !== 0 && findPostmaster(dataFolder)?.pid === stopped) {
      throw new DatabaseStartError(`PostgreSQL did not stop (${dataFolder}):\n${output}`);
    }
  }

  /**
   * Sets the password of the one role, of a server that is not running: its own file was lost.
   * @throws DatabaseStartError
   */
  async setPassword(password: string): Promise<void> {
    const { dataFolder, passwordFile } = this.#cluster;
    await removeIfStale(join(dataFolder, 'postmaster.pid'), dataFolder);
    const unfinished = `${passwordFile}.${randomUUID()}`;
    await writeFile(unfinished, `${password}\n`, { mode: 0o600 });
    // The single-user mode: it asks for no password, and it is not there for anybody else.
    const options = { ...this.#options(), input: `alter role ${ROLE} password '${password}'\n` };
    const { exitCode, output } = await runProgram(
      program(this.#binaries, 'postgres'),
      ['--single', 'postgres'],
      options,
    );
    if (exitCode !== 0 || /^.*(?:ERROR|FATAL|PANIC):/m.test(output)) {
      await rm(unfinished, { force: true });
      throw explainProgramFailure('The password of the database could not be set', dataFolder, output, LOG);
    }
    await rename(unfinished, passwordFile);
  }

  /**
   * Asks the server to stop, and waits for it in a way that nothing else in this process goes on meanwhile: for a process
   * that is about to exit and can do no more. One that does not get there in time goes on stopping by itself.
   * @param isStarting whether a start is under way, so that a server may appear only now
   */
  stopBeforeExit(isStarting: boolean): void {
    const { dataFolder } = this.#cluster;
    const deadline = performance.now() + LAST_STOP_MS;
    const asked = new Set<number>();
    const pause = new Int32Array(new SharedArrayBuffer(4));
    while (performance.now() < deadline) {
      const pid = findPostmaster(dataFolder)?.pid;
      if (pid === undefined && (!isStarting || asked.size > 0)) return;
      if (pid !== undefined && !asked.has(pid)) askToStop(pid);
      if (pid !== undefined) asked.add(pid);
      Atomics.wait(pause, 0, 0, POLL_MS);
    }
  }

  /** Pg_ctl waits for as long as crash recovery takes; the server itself can be asked to stop at any time. */
  async #stoppable(starting: Promise<ProgramResult>, signal: AbortSignal): Promise<ProgramResult> {
    const ended = new AbortController();
    const result = starting.finally(() => ended.abort());
    await unlessAborted(result, signal).catch(() => undefined);
    const asked = new Set<number>();
    while (!ended.signal.aborted) {
      const pid = findPostmaster(this.#cluster.dataFolder)?.pid;
      if (pid !== undefined && !asked.has(pid)) askToStop(pid);
      if (pid !== undefined) asked.add(pid);
      await delay(POLL_MS, undefined, { signal: ended.signal }).catch(() => undefined);
    }
    return result;
  }

  /** pg_ctl puts its arguments into a shell command, so paths, which may hold anything, go through the environment. */
  #pgCtl(args: readonly string[]): Promise<ProgramResult> {
    return runProgram(program(this.#binaries, 'pg_ctl'), args, this.#options());
  }

  #options(): ProgramOptions {
    const { dataFolder } = this.#cluster;
    return { cwd: dataFolder, runAs: this.#runAs, env: { PGDATA: dataFolder } };
  }
}

/** In the way that ends connections and writes everything down. */
function askToStop(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (failureCode(error) !== 'ESRCH') throw error;
  }
}

/**
 * PostgreSQL does not start while the process named in a lock file exists, even when the number now belongs to
 * somebody else, nor when it cannot read the file, as after a power cut. A file whose process is gone is left alone:
 * PostgreSQL still needs it to find that server's children.
 * @throws NotYetError when the file cannot be read and there is a server all the same: it may be writing it
 */
async function removeIfStale(lockFile: string, dataFolder: string): Promise<void> {
  const text = await readNoFollow(lockFile).catch((error: unknown) => {
    const code = failureCode(error);
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR')
      throw new DatabaseStartError(`${lockFile} is a folder, where PostgreSQL has a file: remove it`);
    // A link.
    if (code === 'ELOOP') return '';
    throw error;
  });
  if (text === undefined) return;
  const pid = parsePostmasterFile(text)?.pid;
  if (pid !== undefined && (!isAlive(pid) || isServerOf(pid, dataFolder))) return;
  const server = pid === undefined ? await findServerOf(dataFolder) : undefined;
  if (server !== undefined) {
    throw new NotYetError(
      `PostgreSQL is running on DATA_DIR (${dataFolder}, process ${server}), though its ${lockFile} does not say so: ` +
        `stop the service that uses it, or end that process with kill -INT ${server}, and start again`,
    );
  }
  await rm(lockFile, { force: true });
}

/** Where processes cannot be looked at, one that is only writing its file has a moment to get done. */
async function findServerOf(dataFolder: string): Promise<number | undefined> {
  if (process.platform !== 'linux') {
    await delay(WRITING_MS);
    return findPostmaster(dataFolder)?.pid;
  }
  return findServerProcess(dataFolder);
}

async function writeAtomically(file: string, text: string): Promise<void> {
  // Another service that starts at the same moment writes its own.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, text);
  await chmod(unfinished, 0o644);
  await rename(unfinished, file);
}

async function tailOf(file: string): Promise<string> {
  return ((await readNoFollow(file).catch(ignoreMissing)) ?? '').slice(-LOG_TAIL_BYTES);
}

/** The data directory belongs to another user when we are root: a link there must not make us read our own files. */
async function readNoFollow(file: string): Promise<string> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function ignoreMissing(error: unknown): undefined {
  if (failureCode(error) !== 'ENOENT') throw error;
}
