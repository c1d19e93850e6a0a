import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import { type Binaries, program } from './binaries.js';
import type { Cluster } from './cluster.js';
import { findPostmaster, isAlive, parsePostmasterFile, worksIn } from './postmaster-file.js';
import type { RunAs } from './run-as.js';
import { type ProgramResult, runProgram } from './run-program.js';
import { configurationText, type ServerSettings } from './server-settings.js';
import { socketPath } from './socket-folder.js';

/** Crash recovery replays what was written since the last checkpoint: minutes on a slow disk. */
const START_SECONDS = 300;
const STOP_SECONDS = 60;
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
   * @throws NotYetError when the last server has not gone completely
   * @throws DatabaseStartError with PostgreSQL's own words otherwise
   */
  async start(socketFolder: string, overrides: ServerSettings): Promise<void> {
    const { dataFolder } = this.#cluster;
    await writeAtomically(this.#cluster.configurationFile, configurationText(socketFolder, overrides));
    await removeIfForeign(join(dataFolder, 'postmaster.pid'), dataFolder);
    await removeIfForeign(`${socketPath(socketFolder)}.lock`, dataFolder);
    await rename(join(dataFolder, LOG), join(dataFolder, `${LOG}.1`)).catch(ignoreMissing);
    const { exitCode, output } = await this.#pgCtl([
      'start',
      '--wait',
      '--silent',
      `--timeout=${START_SECONDS}`,
      `--log=${LOG}`,
      '--options=-c config_file=../server.conf',
    ]);
    if (exitCode === 0) return;
    const words = `${output}\n${await tailOf(join(dataFolder, LOG))}`.trim();
    const Failure = NOT_YET.test(words) ? NotYetError : DatabaseStartError;
    throw new Failure(`PostgreSQL did not start on DATA_DIR (${dataFolder}):\n${words}`);
  }

  /**
   * Ends all connections, writes everything down and stops the server; nothing to do when there is none.
   * @throws DatabaseStartError when it does not stop in time
   */
  async stop(): Promise<void> {
    const { dataFolder } = this.#cluster;
    if (findPostmaster(dataFolder) === undefined) return;
    const args = ['stop', '--wait', '--silent', '--mode=fast', `--timeout=${STOP_SECONDS}`];
    const { exitCode, output } = await this.#pgCtl(args);
    if (exitCode !== 0 && findPostmaster(dataFolder) !== undefined) {
      throw new DatabaseStartError(`PostgreSQL did not stop (${dataFolder}):\n${output}`);
    }
  }

  /** Asks the server to stop, without waiting: for a process that is about to exit and can do no more. */
  askToStop(): void {
    const postmaster = findPostmaster(this.#cluster.dataFolder);
    if (postmaster !== undefined) process.kill(postmaster.pid, 'SIGINT');
  }

  /** pg_ctl puts its arguments into a shell command, so paths, which may hold anything, go through the environment. */
  #pgCtl(args: readonly string[]): Promise<ProgramResult> {
    const { dataFolder } = this.#cluster;
    const options = { cwd: dataFolder, runAs: this.#runAs, env: { PGDATA: dataFolder } };
    return runProgram(program(this.#binaries, 'pg_ctl'), args, options);
  }
}

/**
 * PostgreSQL does not start while the process named in a lock file exists, even when the number now belongs to
 * somebody else. A file whose process is gone is left alone: PostgreSQL still needs it to find that server's children.
 */
async function removeIfForeign(lockFile: string, dataFolder: string): Promise<void> {
  const text = await readNoFollow(lockFile).catch(ignoreMissing);
  const pid = text === undefined ? undefined : parsePostmasterFile(text)?.pid;
  if (pid !== undefined && isAlive(pid) && !worksIn(pid, dataFolder)) await rm(lockFile, { force: true });
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
