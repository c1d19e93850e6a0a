import { spawn } from 'node:child_process';
import { DatabaseStartError } from '../database-start-error.js';
import type { RunAs } from './run-as.js';

export interface ProgramOptions {
  readonly cwd: string;
  readonly runAs: RunAs | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads from its standard input. */
  readonly input?: string;
  /** Asks it to end, with all that it has started; it ends with this process as well. */
  readonly signal?: AbortSignal;
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
  const { cwd, runAs, env, input, signal } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...ENVIRONMENT, ...env },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(runAs && { uid: runAs.uid, gid: runAs.gid }),
    });
    const end = (): void => endGroup(child.pid);
    const leave = (): void => {
      signal?.removeEventListener('abort', end);
      process.off('exit', end);
    };
    if (signal !== undefined) {
      signal.addEventListener('abort', end, { once: true });
      process.once('exit', end);
      if (signal.aborted) end();
    }
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    // One that does not want to hear it is no failure of ours.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', (error: NodeJS.ErrnoException) => {
      leave();
      reject(cannotRun(file, runAs, error));
    });
    child.on('close', (exitCode) => {
      leave();
      resolve({ exitCode, output: Buffer.concat(chunks).toString().trim() });
    });
  });
}

/** It leads a group of its own, because it was started in a session of its own. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

function cannotRun(file: string, runAs: RunAs | undefined, error: NodeJS.ErrnoException): DatabaseStartError {
  const who = runAs === undefined ? '' : ` as the user ${runAs.name}`;
  return new DatabaseStartError(
    `${file} cannot be run${who} (${error.code ?? error.message}): its disk may be mounted noexec, or it may be made for ` +
      'another system (glibc, not musl). Choose another folder with DATA_DIR, or set DATABASE_URL to use a PostgreSQL server',
    { cause: error },
  );
}
