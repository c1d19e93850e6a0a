import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A program that has ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** What it wrote, line by line; errors last. */
  readonly lines: readonly string[];
}

/** Waits until a program that was started with pipes has ended. */
export async function runToEnd(child: ChildProcess): Promise<Ended> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('no output to read');
  const [output, errors] = await Promise.all([text(stdout), text(stderr), once(child, 'close')]);
  return { exitCode: child.exitCode, lines: `${output}${errors}`.trimEnd().split('\n') };
}
