import { chmod, mkdir, realpath } from 'node:fs/promises';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import type { RunAs } from './run-as.js';
import { runProgram } from './run-program.js';

/**
 * Makes DATA_DIR where it is missing and checks that PostgreSQL's user can enter it.
 * @returns its real path, without symbolic links
 * @throws DatabaseStartError when it cannot be made or entered
 */
export async function prepareDataDir(dataDir: string, runAs: RunAs | undefined): Promise<string> {
  const path = await make(dataDir, runAs);
  if (runAs !== undefined) await assertEnterable(path, runAs);
  return path;
}

async function make(dataDir: string, runAs: RunAs | undefined): Promise<string> {
  try {
    const made = await mkdir(dataDir, { recursive: true, mode: 0o700 });
    if (made !== undefined && runAs !== undefined) await chmod(dataDir, 0o755);
    return await realpath(dataDir);
  } catch (error) {
    throw unusableDataDir(dataDir, error);
  }
}

/** A DATA_DIR that is not there and cannot be made. */
export function unusableDataDir(dataDir: string, cause: unknown): DatabaseStartError {
  const reason = failureCode(cause) ?? String(cause);
  return new DatabaseStartError(
    `DATA_DIR (${dataDir}) cannot be created (${reason}): set DATA_DIR to a folder that this user may write`,
    { cause },
  );
}

/**
 * Asked of the system as that user: permission bits alone do not tell (access lists, mounts).
 * @throws DatabaseStartError when that user cannot enter it
 */
export async function assertEnterable(dataDir: string, runAs: RunAs): Promise<void> {
  const { exitCode } = await runProgram('test', ['-x', dataDir], { cwd: '/', runAs });
  if (exitCode === 0) return;
  throw new DatabaseStartError(
    `DATA_DIR (${dataDir}) cannot be entered by the user ${runAs.name}, which PostgreSQL runs as because it refuses ` +
      'root: set DATA_DIR to a folder outside of private homes such as /var/lib/clankerbot, ' +
      'let others enter it and every folder above it (chmod o+x), or start Clankerbot as an ordinary user',
  );
}
