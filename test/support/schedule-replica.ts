import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { spawnTypeScript } from './postgres/spawn-typescript.js';

const SCRIPT = new URL('./schedule-replica-main.ts', import.meta.url);

/** A replica in a process of its own, which ticks when it is told what time it is. */
export class ScheduleReplica {
  private constructor(
    private readonly child: ChildProcess,
    private readonly gone: Promise<unknown>,
  ) {}

  static async start(databaseUrl: string): Promise<ScheduleReplica> {
    const child = spawnTypeScript(SCRIPT, { env: { DATABASE_URL: databaseUrl }, ipc: true });
    const errors: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    const gone = once(child, 'close');
    const told = await Promise.race([once(child, 'message').then(() => 'ready'), gone.then(() => 'gone')]);
    if (told === 'gone') throw new Error(errors.join(''));
    return new ScheduleReplica(child, gone);
  }

  /** Resolves when the tick is over, or the process is. */
  async tick(now: number): Promise<void> {
    const done = once(this.child, 'message');
    if (this.child.connected) this.child.send(now);
    await Promise.race([done, this.gone]);
  }

  /** kill -9: nothing is cleaned up. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.gone;
  }
}
