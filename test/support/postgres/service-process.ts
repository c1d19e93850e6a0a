import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type SpawnOptions, spawnTypeScript } from './spawn-typescript.js';

const SCRIPT = new URL('./embedded-service.ts', import.meta.url);

/** A service in a process of its own, with its embedded database. */
export class ServiceProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly exit: Promise<unknown>,
    /** Of its database. */
    readonly url: string,
  ) {}

  /** Resolves when the database is there; rejects with what the service said when it gave up. */
  static async start(dataDir: string, { args = [], ...options }: SpawnOptions = {}): Promise<ServiceProcess> {
    const child = spawnTypeScript(SCRIPT, { ...options, args: [dataDir, ...args] });
    // Not before everything it said has been read.
    const exit = once(child, 'close');
    const errors: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    const url = await new Promise<string | undefined>((resolve) => {
      createInterface({ input: child.stdout! }).on('line', (line) =>
        resolve((JSON.parse(line) as { url: string }).url),
      );
      void exit.then(() => resolve(undefined));
    });
    if (url === undefined) throw new Error(`ended early: ${errors.join('')}`);
    return new ServiceProcess(child, exit, url);
  }

  /** kill -9: nothing is cleaned up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }

  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.exit;
  }
}
