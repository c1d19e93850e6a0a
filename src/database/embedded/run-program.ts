import { spawn } from 'node:child_process';
import { DatabaseStartError } from '../database-start-error.js';
import type { RunAs } from './run-as.js';

export interface ProgramOptions {
  readonly cwd: string;
  readonly runAs: RunAs | undefined;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ProgramResult {
  readonly exitCode: number | null;
  /** What it wrote to both of its outputs. */
  readonly output: string;
}

/** Nothing of our own environment: it holds secrets. Plain messages, so that they can be read by program. */
const ENVIRONMENT = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Runs one of PostgreSQL's programs to its end, in a session of its own: Ctrl-C in our terminal must not reach it.
 * @throws DatabaseStartError when it cannot be started at all
 */
export function runProgram(file: string, args: readonly string[], options: ProgramOptions): Promise<ProgramResult> {
  const { cwd, runAs, env } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...ENVIRONMENT, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(runAs && { uid: runAs.uid, gid: runAs.gid }),
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => reject(cannotRun(file, runAs, error)));
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString().trim() }));
  });
}

function cannotRun(file: string, runAs: RunAs | undefined, error: NodeJS.ErrnoException): DatabaseStartError {
  const who = runAs === undefined ? '' : ` as the user ${runAs.name}`;
  return new DatabaseStartError(
    `${file} cannot be run${who} (${error.code ?? error.message}). Is its disk mounted noexec? ` +
      'Choose another folder with DATA_DIR, or set DATABASE_URL to use a PostgreSQL server',
    { cause: error },
  );
}
