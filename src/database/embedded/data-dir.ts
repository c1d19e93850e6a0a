import { realpath, stat } from 'node:fs/promises';
import { DatabaseStartError } from '../database-start-error.js';
import { failureCode } from '../failure-code.js';
import { explainFileError } from './explain-failure.js';
import { makeFolder } from './make-folder.js';
import type { RunAs } from './run-as.js';
import { runProgram } from './run-program.js';

/**
 * Makes DATA_DIR where it is missing and checks that PostgreSQL's user can enter it.
 * @returns its real path, without symbolic links
 * @throws DatabaseStartError when it cannot be made or entered
 */
export async function prepareDataDir(dataDir: string, runAs: RunAs | undefined): Promise<string> {
  assertOneLine(dataDir, dataDir);
  const path = await make(dataDir, runAs);
  assertOneLine(path, dataDir);
  if (runAs !== undefined) await assertEnterable(path, runAs);
  return path;
}

function assertOneLine(path: string, dataDir: string): void {
  if (!/[\n\r]/.test(path)) return;
  throw new DatabaseStartError(
    `DATA_DIR (${dataDir}) has a line break in it, which the files of PostgreSQL cannot hold: choose another folder`,
  );
}

async function make(dataDir: string, runAs: RunAs | undefined): Promise<string> {
  try {
    // Another user has to get through to the data.
    await makeFolder(dataDir, runAs === undefined ? 0o700 : 0o755);
    if (!(await stat(dataDir)).isDirectory()) throw Object.assign(new Error('a file'), { code: 'ENOTDIR' });
    return await realpath(dataDir);
  } catch (error) {
    throw unusableDataDir(dataDir, error);
  }
}

/** A DATA_DIR that is not there and cannot be made, or cannot be used. */
export function unusableDataDir(dataDir: string, cause: unknown): DatabaseStartError {
  if (cause instanceof DatabaseStartError) return cause;
  const reason = failureCode(cause) ?? String(cause);
  return (
    explainFileError(dataDir, cause) ??
    new DatabaseStartError(
      `DATA_DIR (${dataDir}) cannot be used (${reason}): set DATA_DIR to a folder that this user may write`,
      { cause },
    )
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
