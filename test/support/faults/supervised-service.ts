import { NOWHERE } from '../env.js';
import type { ArmedPoint, Rigging } from './fault-point.js';
import { FaultyService } from './faulty-service.js';

/** A service that is started again when it has died, as a supervisor of processes does. */
export class SupervisedService {
  /** Where it is at the moment, or was last. */
  url = NOWHERE;
  private process: FaultyService | undefined;

  constructor(private readonly env: Readonly<Record<string, string>>) {}

  /** Starts it and waits until it listens. */
  async start(rigging: Rigging = {}): Promise<void> {
    this.process = FaultyService.launch(this.env, rigging);
    this.url = await this.process.url();
  }

  async arm(point: ArmedPoint): Promise<void> {
    await this.running.arm(point);
  }

  /** Tells it to stop, or ends it, and does not wait for what comes of it. */
  signal(signal: 'SIGKILL' | 'SIGTERM'): void {
    this.running.signal(signal);
  }

  /** Resolves when it has been killed; rejects when it ended in any other way. */
  async killed(): Promise<void> {
    const signal = await this.running.gone();
    this.process = undefined;
    if (signal !== 'SIGKILL') throw new Error(`the service was to be killed, and ended with ${String(signal)}`);
  }

  /** Starts it so that it dies on its way, or soon afterwards, and resolves when it has. */
  async startAndDie(rigging: Rigging): Promise<void> {
    this.process = FaultyService.launch(this.env, rigging);
    await this.killed();
  }

  /**
   * Stops it, unless it is dead already.
   * @throws Error when it did not end well
   */
  async stop(): Promise<void> {
    const stopping = this.process;
    this.process = undefined;
    const code = await stopping?.stop();
    if (code !== undefined && code !== 0) throw new Error(`the service stopped with ${String(code)}`);
  }

  private get running(): FaultyService {
    if (this.process === undefined) throw new Error('the service has not been started');
    return this.process;
  }
}
