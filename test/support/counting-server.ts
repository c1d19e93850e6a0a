import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { spawnTypeScript } from './postgres/spawn-typescript.js';

const PROGRAM = new URL('./counting-server-main.ts', import.meta.url);

/** A stand-in that tells when requests arrived. It is a process of its own: nothing of the test's makes it late. */
export class CountingServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(): Promise<CountingServer> {
    const child = spawnTypeScript(PROGRAM);
    const [url] = (await once(createInterface({ input: child.stdout! }), 'line')) as [string];
    return new CountingServer(child, url);
  }

  /** When each request came, in milliseconds and in order. */
  async arrivals(): Promise<readonly number[]> {
    return (await (await fetch(`${this.url}/arrivals`)).json()) as number[];
  }

  async close(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

/** The most instants that lie within so many milliseconds, wherever these begin. */
export function mostWithin(milliseconds: number, instants: readonly number[]): number {
  return instants.reduce((most, end) => {
    const within = instants.filter((instant) => instant <= end && end - instant < milliseconds);
    return Math.max(most, within.length);
  }, 0);
}
