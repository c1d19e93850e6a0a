import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { spawnTypeScript } from './postgres/spawn-typescript.js';

const INSTRUMENTATION = new URL('../../src/instrumentation.ts', import.meta.url);
const MAIN = new URL('../../src/main.ts', import.meta.url);

export interface RunningServiceOptions {
  /** Without one it is not where the repository is: a developer's .env must not get into a test. */
  readonly cwd?: string;
  /** Loaded before the service. */
  readonly preload?: readonly URL[];
}

/** The whole service in a process of its own, as a person starts it. */
export class RunningService {
  private constructor(
    private readonly child: ChildProcess,
    private readonly exit: Promise<unknown>,
    private readonly output: readonly string[],
    readonly url: string,
  ) {}

  /** Resolves when it listens; rejects with what it printed when it gave up. */
  static async start(
    env: Record<string, string>,
    { cwd = '/', preload = [] }: RunningServiceOptions = {},
  ): Promise<RunningService> {
    const child = spawnTypeScript(MAIN, {
      preload: [...preload, INSTRUMENTATION],
      env: { PORT: '0', LOG_JSON: 'true', RECONCILE_MINUTES: '0', ...env },
      cwd,
    });
    // A test that fails half-way must neither leave it behind nor wait for it.
    child.unref();
    for (const pipe of [child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref();
    const kill = (): boolean => child.kill('SIGKILL');
    process.once('exit', kill);
    const exit = once(child, 'exit').finally(() => process.off('exit', kill));
    const output: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    const url = await new Promise<string | undefined>((resolve) => {
      createInterface({ input: child.stdout! }).on('line', (line) => {
        output.push(`${line}\n`);
        const address = /listening on (http:\/\/[^"\s]+)/.exec(line)?.[1];
        if (address !== undefined) resolve(address);
      });
      void exit.then(() => resolve(undefined));
    });
    if (url === undefined) throw new Error(output.join(''));
    return new RunningService(child, exit, output, url);
  }

  get log(): string {
    return this.output.join('');
  }

  /** The lines of the log that are JSON, parsed. */
  get logLines(): Record<string, unknown>[] {
    return this.log
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  }

  /** kill -9: nothing is cleaned up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }

  /** Asks it to stop, or to report, and does not wait. */
  signal(signal: 'SIGTERM' | 'SIGINT' | 'SIGUSR2'): void {
    this.child.kill(signal);
  }

  /** Waits until it has ended by itself, and answers its exit code; null when a signal ended it. */
  async ended(): Promise<number | null> {
    await this.exit;
    return this.child.exitCode;
  }

  /** Asks it to stop, waits until it has, and answers its exit code. */
  async stop(signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended();
  }
}
