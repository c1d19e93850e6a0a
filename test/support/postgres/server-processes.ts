import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findPostmaster } from '../../../src/database/embedded/postmaster-file.js';

/** The data directory below a DATA_DIR. */
export function dataFolderOf(dataDir: string): string {
  return join(dataDir, 'postgresql', 'data');
}

/** The server's process number. */
export function postmasterOf(dataDir: string): number {
  const pid = findPostmaster(dataFolderOf(dataDir))?.pid;
  if (pid === undefined) throw new Error(`no PostgreSQL is running on ${dataDir}`);
  return pid;
}

/** Every living process of PostgreSQL on a DATA_DIR, children and orphans included: all of them work in its folder. */
export function serverProcesses(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => workingFolder(pid) === dataFolderOf(dataDir))
    .map(Number);
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // It has gone, or is a zombie, or belongs to somebody else.
    return undefined;
  }
}
