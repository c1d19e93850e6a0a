import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '../failure-code.js';

/** A PostgreSQL server as its own file in the data directory describes it. */
export interface RunningPostmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly status: string;
}

/** Understands postmaster.pid: one value a line. Undefined while it is being written. */
export function parsePostmasterFile(text: string): RunningPostmaster | undefined {
  const [pid, , , , socketFolder, , , status] = text.split('\n').map((line) => line.trim());
  if (pid === undefined || !/^[1-9]\d*$/.test(pid)) return undefined;
  return { pid: Number(pid), socketFolder: socketFolder ?? '', status: status ?? 'starting' };
}

/** The server of a data directory, if it is alive. Its file stays behind when it is killed. */
export function findPostmaster(dataFolder: string): RunningPostmaster | undefined {
  const postmaster = readPostmasterFile(dataFolder);
  return postmaster !== undefined && isAlive(postmaster.pid) && worksIn(postmaster.pid, dataFolder)
    ? postmaster
    : undefined;
}

/** What the file says, whether the server is alive or not. */
export function readPostmasterFile(dataFolder: string): RunningPostmaster | undefined {
  try {
    return parsePostmasterFile(readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8'));
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return undefined;
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
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataFolder;
  } catch (error) {
    return failureCode(error) === 'EACCES';
  }
}
