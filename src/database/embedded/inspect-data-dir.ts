import { existsSync, readFileSync } from 'node:fs';
import { access, constants, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { ClientConfig } from 'pg';
import { failureCode } from '../failure-code.js';
import { locateBinaries, majorOf } from './binaries.js';
import { openCluster } from './cluster.js';
import { connectionTo } from './connection.js';
import { assertEnterable, unusableDataDir } from './data-dir.js';
import { otherPassword, unreachable } from './embedded-postgres.js';
import { findPostmaster } from './postmaster-file.js';
import { decideRunAs } from './run-as.js';
import { socketPath } from './socket-folder.js';

/** How a DATA_DIR is at the moment. `major` is the version of PostgreSQL. */
export type DataDirState =
  /** Nothing is there yet, and it can be made. */
  | { readonly kind: 'new'; readonly major: string }
  /** A database, and no server that runs on it. */
  | { readonly kind: 'stopped'; readonly major: string }
  /** A server that is on its way up or down. */
  | { readonly kind: 'changing'; readonly major: string; readonly status: string }
  | { readonly kind: 'running'; readonly major: string; readonly connection: ClientConfig };

/**
 * Looks at a DATA_DIR without making or starting anything.
 * @throws DatabaseStartError with what a start of the service would say
 */
export async function inspectDataDir(wanted: string): Promise<DataDirState> {
  const binaries = locateBinaries();
  const major = majorOf(binaries);
  const uid = process.getuid?.();
  const runAs = uid === 0 ? decideRunAs(uid, readFileSync('/etc/passwd', 'utf8')) : undefined;
  const dataDir = await find(wanted);
  if (dataDir !== undefined && runAs !== undefined) await assertEnterable(dataDir, runAs);
  const cluster = dataDir === undefined ? undefined : await openCluster({ dataDir, binaries, runAs });
  if (dataDir === undefined || cluster === undefined) {
    await assertWritable(dataDir ?? nearestFolder(wanted), wanted);
    return { kind: 'new', major };
  }
  const postmaster = findPostmaster(cluster.dataFolder);
  if (postmaster === undefined) return { kind: 'stopped', major };
  const { pid, status, socketFolder } = postmaster;
  if (status !== 'ready') return { kind: 'changing', major, status };
  if (!existsSync(socketPath(socketFolder))) throw unreachable(dataDir, pid);
  if (cluster.password === undefined) throw otherPassword(cluster, pid);
  return { kind: 'running', major, connection: connectionTo(cluster, socketFolder) };
}

/** The real path of a DATA_DIR that is there. */
async function find(dataDir: string): Promise<string | undefined> {
  try {
    return await realpath(dataDir);
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return undefined;
    throw unusableDataDir(dataDir, error);
  }
}

/** Where folders that are missing would be made. */
function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}

async function assertWritable(folder: string, dataDir: string): Promise<void> {
  try {
    // With a dot, which only a folder has.
    await access(`${folder}/.`, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw unusableDataDir(dataDir, error);
  }
}
