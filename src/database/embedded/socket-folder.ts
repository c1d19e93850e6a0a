import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import type { RunAs } from './run-as.js';
import { PORT } from './server-settings.js';

/** What the systems' socket addresses hold (108 and 104 bytes), without the closing zero. */
const MAX_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;
/** Whoever squats on our names has to squat on all of them. */
const NAMES = 10;

/** The socket below its folder. */
export function socketPath(folder: string): string {
  return join(folder, `.s.PGSQL.${PORT}`);
}

/**
 * The folders that may hold the socket for a DATA_DIR, best first. A socket's path is short by force, so that it cannot
 * lie in DATA_DIR itself; a hash of DATA_DIR keeps services apart.
 */
export function socketFolderCandidates(dataDir: string, bases: readonly string[]): string[] {
  const name = `clankerbot-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  return bases
    .flatMap((base) => Array.from({ length: NAMES }, (_, index) => join(base, index === 0 ? name : `${name}-${index}`)))
    .filter((folder) => Buffer.byteLength(socketPath(folder)) <= MAX_SOCKET_PATH);
}

/**
 * Makes a private folder for the socket, or takes the one that was left there.
 * @param previous where it was before, and is looked for by those who are connected to it
 * @throws DatabaseStartError when there is no place for it
 */
export async function makeSocketFolder(dataDir: string, runAs: RunAs | undefined, previous: string): Promise<string> {
  const bases = [...new Set([tmpdir(), '/tmp'])].filter((base) => existsSync(base));
  for (const folder of [previous, ...socketFolderCandidates(dataDir, bases)]) {
    if (folder !== '' && (await ensurePrivate(folder, runAs))) return folder;
  }
  throw new DatabaseStartError(
    'There is no place for the socket of PostgreSQL: set TMPDIR to a folder with a short path that this user may write',
  );
}

/** False when the folder cannot be made or is not ours alone: other users may write where temporary files lie. */
async function ensurePrivate(folder: string, runAs: RunAs | undefined): Promise<boolean> {
  try {
    await mkdir(folder, { mode: 0o700 });
    if (runAs !== undefined) await chown(folder, runAs.uid, runAs.gid);
    return true;
  } catch (error) {
    if (failureCode(error) !== 'EEXIST') return false;
  }
  const found = await lstat(folder);
  return found.isDirectory() && found.uid === (runAs?.uid ?? process.getuid?.()) && (found.mode & 0o077) === 0;
}
