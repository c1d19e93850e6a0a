import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '../failure-code.js';

/** A PostgreSQL server as its own file in the data directory describes it. */
export interface RunningPostmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly status: string;
}

/** The largest that a system has; more digits are no process number. */
const MAX_PID = 2 ** 31 - 1;

/** Understands postmaster.pid: one value a line. Undefined while it is being written, and for one that was cut short. */
export function parsePostmasterFile(text: string): RunningPostmaster | undefined {
  const [pid, , , , socketFolder, , , status] = text.split('\n').map((line) => line.trim());
  if (pid === undefined || !/^[1-9]\d*$/.test(pid) || Number(pid) > MAX_PID) return undefined;
  return { pid: Number(pid), socketFolder: socketFolder ?? '', status: status ?? 'starting' };
}

/** The server of a data directory, if it is alive. Its file stays behind when it is killed. */
export function findPostmaster(dataFolder: string): RunningPostmaster | undefined {
  const postmaster = readPostmasterFile(dataFolder);
  return postmaster !== undefined && isServerOf(postmaster.pid, dataFolder) ? postmaster : undefined;
}

/** Whether a process is a PostgreSQL server that works on a data directory. */
export function isServerOf(pid: number, dataFolder: string): boolean {
  return isAlive(pid) && worksIn(pid, dataFolder) && isPostgres(pid);
}

/**
 * A process of PostgreSQL that works on a data directory, whatever its files say, or `undefined`. Only Linux can be asked;
 * elsewhere there is none.
 */
export function findServerProcess(dataFolder: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).find((pid) => workingFolder(pid) === dataFolder && isPostgres(pid));
}

/** What the file says, whether the server is alive or not. */
export function readPostmasterFile(dataFolder: string): RunningPostmaster | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    // A folder or a link of that name is none of PostgreSQL's.
    if (['ENOENT', 'EISDIR', 'ELOOP'].includes(failureCode(error) ?? '')) return undefined;
    throw error;
  }
}

/** Whether a process of that number exists, be it even a dead one that its parent has not noticed yet. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return failureCode(error) === 'EPERM';
  }
}

/**
 * A process number is soon used again, in containers above all; a PostgreSQL server works in its data directory.
 * A dead process that waits for its parent has no working directory any more. Only Linux can be asked.
 */
export function worksIn(pid: number, dataFolder: string): boolean {
  if (process.platform !== 'linux') return true;
  const folder = workingFolder(pid);
  return folder === dataFolder || folder === 'hidden';
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch (error) {
    return failureCode(error) === 'EACCES' ? 'hidden' : undefined;
  }
}

/** Somebody who only looks around in the folder is no server. */
function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
