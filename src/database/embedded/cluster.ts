import { randomBytes } from 'node:crypto';
import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import { type Binaries, majorOf, program } from './binaries.js';
import { explainProgramFailure } from './explain-failure.js';
import { removeOlderThan } from './remove-older-than.js';
import type { RunAs } from './run-as.js';
import { runProgram } from './run-program.js';

/** The role that owns everything, and the only one. */
export const ROLE = 'clankerbot';

const FOLDER = 'postgresql';
const UNFINISHED = `${FOLDER}.new-`;
/** What {@link newPassword} makes. */
const PASSWORD = /^[\w-]{32}$/;
/** Nothing that somebody else is still making is as old. */
const LEFT_BEHIND_MS = 10 * 60_000;

/** A data directory and what belongs to it. The folder around it is ours, even where PostgreSQL is another user. */
export interface Cluster {
  readonly dataFolder: string;
  /** Beside the data, so that the service can write it and PostgreSQL cannot. */
  readonly configurationFile: string;
  readonly passwordFile: string;
  /** Undefined where its file is missing or cannot hold one. */
  readonly password: string | undefined;
}

export interface ClusterOptions {
  readonly dataDir: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs | undefined;
  /** Ends the making of a new one, and leaves nothing of it. */
  readonly signal?: AbortSignal;
}

/**
 * Opens the database below DATA_DIR, and makes it the first time. It appears as a whole or not at all, password
 * included, so that a start that was cut short leaves nothing half done.
 * @throws DatabaseStartError when it belongs to another major version or cannot be made
 */
export async function ensureCluster(options: ClusterOptions): Promise<Cluster> {
  const found = await openCluster(options);
  if (found !== undefined) return found;
  await removeUnfinished(options.dataDir, LEFT_BEHIND_MS);
  const unfinished = await mkdtemp(join(options.dataDir, UNFINISHED));
  try {
    await createCluster(unfinished, options);
    await rename(unfinished, join(options.dataDir, FOLDER));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another service on the same DATA_DIR was faster; the two will settle whose it is over its lock.
    if ((await openCluster(options)) === undefined) throw error;
  }
  const made = await openCluster(options);
  if (made === undefined) throw new DatabaseStartError('DATA_DIR was changed by somebody else: start again');
  return made;
}

/**
 * Removes what starts that were cut short have left.
 * @param age of what is left, in milliseconds; 0 is only for whoever holds the lock of the DATA_DIR
 */
export async function removeUnfinished(dataDir: string, age = 0): Promise<void> {
  const names = (await readdir(dataDir)).filter((name) => name.startsWith(UNFINISHED));
  await removeOlderThan(
    age,
    names.map((name) => join(dataDir, name)),
  );
}

/**
 * Finds the database below DATA_DIR; changes nothing.
 * @throws DatabaseStartError when it belongs to another major version or to another user, or cannot be read
 */
export async function openCluster({ dataDir, binaries, runAs }: ClusterOptions): Promise<Cluster | undefined> {
  const folder = join(dataDir, FOLDER);
  try {
    // Without links, because that is the path under which the system knows a server's working directory.
    const dataFolder = await realpath(join(folder, 'data'));
    const major = (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
    if (!/^\d+$/.test(major)) throw incomplete(folder);
    if (major !== majorOf(binaries)) throw otherMajor(folder, major, majorOf(binaries));
    await assertOwner(dataFolder, runAs);
    const passwordFile = join(folder, 'password');
    const password = await readPassword(passwordFile);
    return { configurationFile: join(dirname(dataFolder), 'server.conf'), dataFolder, passwordFile, password };
  } catch (error) {
    const code = failureCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      if (await isVacant(folder)) return undefined;
      throw incomplete(folder);
    }
    if (error instanceof DatabaseStartError) throw error;
    throw new DatabaseStartError(
      `DATA_DIR holds a database that cannot be read (${code}, ${folder}): start Clankerbot as the user who made it`,
      { cause: error },
    );
  }
}

/** A power cut may leave the file empty or full of zeros. */
async function readPassword(file: string): Promise<string | undefined> {
  try {
    const text = (await readFile(file, 'utf8')).trim();
    return PASSWORD.test(text) ? text : undefined;
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a database may be put there: nothing is there, or an empty folder. */
async function isVacant(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch((error: unknown) => {
    if (!['ENOENT', 'ENOTDIR'].includes(failureCode(error) ?? '')) throw error;
  });
  return found === undefined || (found.isDirectory() && (await readdir(folder)).length === 0);
}

function incomplete(folder: string): DatabaseStartError {
  return new DatabaseStartError(
    `DATA_DIR holds something in ${folder} that is no whole database: put a backup in its place, or move it away, ` +
      'and a new database is made',
  );
}

/** PostgreSQL refuses data that belongs to somebody else, as it does after a copy that was not made with all its owners. */
async function assertOwner(dataFolder: string, runAs: RunAs | undefined): Promise<void> {
  const wanted = runAs?.uid ?? process.getuid?.();
  const { uid } = await stat(dataFolder);
  if (wanted === undefined || uid === wanted) return;
  const who = runAs === undefined ? 'you' : `${runAs.name}, which PostgreSQL runs as because it refuses root`;
  throw new DatabaseStartError(
    `The database in DATA_DIR (${dataFolder}) belongs to the user id ${uid} and not to ${who}: ` +
      `start Clankerbot as the user who made it, or give it to the right one (chown -R ${wanted}). ` +
      'A backup keeps its owners when it is copied with cp -a',
  );
}

async function createCluster(folder: string, { dataDir, binaries, runAs, signal }: ClusterOptions): Promise<void> {
  const dataFolder = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  await mkdir(dataFolder, { mode: 0o700 });
  await writeFile(passwordFile, `${newPassword()}\n`, { mode: 0o600 });
  if (runAs !== undefined) {
    await chmod(folder, 0o755);
    await chown(dataFolder, runAs.uid, runAs.gid);
    await chown(passwordFile, runAs.uid, runAs.gid);
  }
  const args = [`--pgdata=${dataFolder}`, `--pwfile=${passwordFile}`, ...INITDB_OPTIONS];
  const options = { cwd: dataDir, runAs, ...(signal && { signal }) };
  const { exitCode, output } = await runProgram(program(binaries, 'initdb'), args, options);
  signal?.throwIfAborted();
  if (exitCode !== 0) {
    const log = join(dataDir, 'initdb.log');
    await writeFile(log, `${output}\n`).catch(() => undefined);
    throw explainProgramFailure('The database could not be made', dataDir, output, log);
  }
  // Read by initdb as its user; from now on it is ours.
  if (runAs !== undefined) await chown(passwordFile, 0, 0);
}

/** Of letters that need no quotes anywhere. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

const INITDB_OPTIONS = [
  `--username=${ROLE}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // PostgreSQL's own rules for letters: an index stays right when the system's locales change or the data moves.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

function otherMajor(folder: string, found: string, wanted: string): DatabaseStartError {
  return new DatabaseStartError(
    `DATA_DIR holds a database of PostgreSQL ${found}, and this version of Clankerbot brings PostgreSQL ${wanted}. ` +
      `Start the version of Clankerbot that made it, or set DATA_DIR to a new folder. To keep the data, ` +
      `upgrade ${folder} with pg_upgrade, or dump it with pg_dump into a server and set DATABASE_URL`,
  );
}
