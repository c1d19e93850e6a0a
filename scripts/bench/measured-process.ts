import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const CLOCK_TICKS_A_SECOND = 100;
const PAGE_BYTES = 4096;
const START_LIMIT_MS = 60_000;
const POLL_MS = 5;

/** A process that is measured: where it listens, what it has used. */
export class MeasuredProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /**
   * Starts a program with a given environment and nothing else, and waits until it says where it listens. It writes its
   * log to a file, as in production: nobody slows it down by reading along.
   */
  static async start(args: readonly string[], env: Record<string, string>, logFile: string): Promise<MeasuredProcess> {
    const output = openSync(logFile, 'w');
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', ...env },
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    const deadline = performance.now() + START_LIMIT_MS;
    while (child.exitCode === null && performance.now() < deadline) {
      const url = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(readFileSync(logFile, 'utf8'))?.[1];
      if (url !== undefined) return new MeasuredProcess(child, url);
      await delay(POLL_MS);
    }
    child.kill('SIGKILL');
    throw new Error(`${args.join(' ')} did not start:\n${readFileSync(logFile, 'utf8')}`);
  }

  /** Seconds of CPU used so far, in user and kernel. */
  get cpuSeconds(): number {
    const fields = readFileSync(`/proc/${this.#child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS_A_SECOND;
  }

  /** Resident memory, in bytes. */
  get rssBytes(): number {
    return Number(readFileSync(`/proc/${this.#child.pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
  }

  /** How many file descriptors it has open. */
  get descriptors(): number {
    return readdirSync(`/proc/${this.#child.pid}/fd`).length;
  }

  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await gone;
  }
}
