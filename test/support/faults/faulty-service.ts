import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ArmedPoint, RIGGING, type Rigging } from './fault-point.js';

const program = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Longer than a start, a stop or the way to any point takes on a busy machine, and less than Jest's own limit. */
const PATIENCE_MS = 300_000;

/** The built service in a process of its own, which can be told where it is to die. */
export class FaultyService {
  private readonly exit: Promise<unknown>;
  private readonly output: string[] = [];

  private constructor(
    private readonly child: ChildProcess,
    /** Resolves with where it listens, or with nothing when it ended before it did. */
    private readonly listening: Promise<string | undefined>,
  ) {
    // A test that fails half-way must neither leave it behind nor wait for it.
    child.unref();
    child.channel?.unref();
    for (const pipe of [child.stdout, child.stderr]) if (pipe instanceof Socket) pipe.unref();
    const kill = (): boolean => child.kill('SIGKILL');
    process.once('exit', kill);
    this.exit = once(child, 'exit').finally(() => process.off('exit', kill));
    for (const pipe of [child.stdout, child.stderr])
      pipe?.on('data', (chunk: Buffer) => this.output.push(chunk.toString()));
  }

  /** Begins a service; {@link url} tells when it is up. */
  static launch(env: Readonly<Record<string, string>>, rigging: Rigging = {}): FaultyService {
    const modules = ['dist/instrumentation.js', 'test/support/faults/kill-switch.ts'];
    const child = spawn(
      process.execPath,
      [...modules.flatMap((module) => ['--import', program(module)]), program('dist/main.js')],
      {
        // Most of a start is the compiling of modules.
        env: {
          PATH: '/usr/bin:/bin',
          PORT: '0',
          LOG_JSON: 'true',
          NODE_COMPILE_CACHE: program('dist/.compile-cache'),
          ...env,
          [RIGGING]: JSON.stringify(rigging),
        },
        cwd: '/',
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const listening = new Promise<string | undefined>((resolve) => {
      createInterface({ input: child.stdout! }).on('line', (line) => {
        const address = /listening on (http:\/\/[^"\s]+)/.exec(line)?.[1];
        if (address !== undefined) resolve(address);
      });
      child.once('close', () => resolve(undefined));
    });
    return new FaultyService(child, listening);
  }

  /**
   * Where it listens, once it does.
   * @throws Error with what it printed when it ended instead
   */
  async url(): Promise<string> {
    const url = await this.inTime(this.listening, 'the service does not listen');
    if (url === undefined) throw new Error(`the service did not start: ${this.output.join('')}`);
    return url;
  }

  /**
   * Names the place where it is to die; resolves when it will.
   * @throws Error when there is no such place
   */
  async arm(point: ArmedPoint): Promise<void> {
    const answered = once(this.child, 'message') as Promise<[{ readonly refused?: string }]>;
    this.child.send(point);
    // It may have died there already.
    const answer = await Promise.race([answered, this.exit.then(() => undefined)]);
    const refused = answer?.[0].refused;
    if (refused !== undefined) throw new Error(`${point.name}: ${refused}`);
  }

  /** Resolves when it is gone, with the signal that ended it. */
  async gone(): Promise<NodeJS.Signals | null> {
    await this.inTime(this.exit, 'the service does not come to its end');
    return this.child.signalCode;
  }

  /** Sends a signal and does not wait for what comes of it. */
  signal(signal: 'SIGKILL' | 'SIGTERM'): void {
    this.child.kill(signal);
  }

  /** Asks it to stop, waits until it has, and answers its exit code. */
  async stop(): Promise<number | null> {
    this.signal('SIGTERM');
    await this.inTime(this.exit, 'the service does not stop');
    return this.child.exitCode;
  }

  /** What it printed tells why it takes so long. */
  private async inTime<Result>(awaited: Promise<Result>, complaint: string): Promise<Result> {
    const inTime = new AbortController();
    const tooLate = delay(PATIENCE_MS, undefined, { signal: inTime.signal }).then(() => {
      throw new Error(`${complaint}: ${this.output.join('')}`);
    });
    return Promise.race([awaited, tooLate]).finally(() => inTime.abort());
  }
}
