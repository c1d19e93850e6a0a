import { execFile } from 'node:child_process';

/** A program that has ended. */
export interface Ended {
  readonly exitCode: number;
  /** What it wrote, line by line. */
  readonly lines: readonly string[];
}

/**
 * Runs a program to its end, with an environment of its own and outside of the repository: neither the variables nor
 * the .env of a developer get into a test.
 */
export function runToEnd(file: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const options = { cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', ...env } };
    execFile(file, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode !== 'number') reject(new Error(`${file} did not end by itself: ${stderr}`, { cause: error }));
      else resolve({ exitCode, lines: `${stdout}${stderr}`.trimEnd().split('\n') });
    });
  });
}
