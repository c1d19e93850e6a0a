import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { DrainJobs } from './drain-jobs.js';
import { EventQueueRepository } from './event-queue.repository.js';
import { HandlingLimits } from './handling-limits.js';
import { SubjectDrainer } from './subject-drainer.js';

const SWEEP_MS = 2_000;
/** More are left to the next sweep. */
const MAX_SWEPT = 2_000;

/**
 * Sees to it that every event of the inbox is handled: takes the jobs that say so at once, and sweeps the inbox for
 * what is due again, and for what a replica that died has left behind.
 */
@Injectable()
export class EventsWorker implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private sweeping: Promise<void> | undefined;
  private isRunning = false;
  private isBlind = false;
  /** What the last sweep found due. */
  private found: ReadonlySet<string> = new Set();

  constructor(
    private readonly jobs: DrainJobs,
    private readonly queue: EventQueueRepository,
    private readonly drainer: SubjectDrainer,
    private readonly logger: PinoLogger,
    @Inject(HandlingLimits) private readonly limits: HandlingLimits,
  ) {
    logger.setContext(EventsWorker.name);
  }

  /** @throws DatabaseStartError */
  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.start((subjects) => this.drainer.take(subjects));
    this.isRunning = true;
    await this.sweep();
  }

  /** Never rejects, and never runs twice at once. */
  @Interval('events-sweep', SWEEP_MS)
  async sweep(): Promise<void> {
    if (!this.isRunning) return;
    this.sweeping ??= this.wakeDue().finally(() => (this.sweeping = undefined));
    await this.sweeping;
  }

  async onModuleDestroy(): Promise<void> {
    this.isRunning = false;
    await this.jobs.stop();
  }

  /** Waits for the handlers at work; a second signal, or too long a wait, cuts them off. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    const drained = this.drainer.stop();
    const cutOff = (why: string) => () => {
      this.logger.warn(`handlers of events are cut off: ${why}; their events are handled again after the start`);
      this.drainer.abort(new DOMException(why, 'AbortError'));
    };
    const onSignal = cutOff('asked to stop once more');
    const timer = setTimeout(cutOff('the stop took too long'), this.limits.drainMs);
    if (signal !== undefined) process.once(signal, onSignal);
    if (this.drainer.size > 0) this.logger.info({ subjects: this.drainer.size }, 'waiting for handlers of events');
    await drained.finally(() => {
      clearTimeout(timer);
      if (signal !== undefined) process.off(signal, onSignal);
    });
  }

  private async wakeDue(): Promise<void> {
    try {
      const due = await this.queue.dueSubjects(MAX_SWEPT);
      for (const subject of due) this.jobs.wake(subject);
      // A job may wait for a time that only a clock that was ahead has shown, and the subject has no other one meanwhile.
      const stillDue = due.filter((subject) => this.found.has(subject));
      this.found = new Set(due);
      await this.drainer.take(stillDue.slice(0, Math.max(0, this.limits.maxSubjects - this.drainer.size)));
      this.isBlind = false;
    } catch (err) {
      // Told once: the database may be away for long.
      if (!this.isBlind) this.logger.warn({ err }, 'the inbox cannot be searched for what is due at the moment');
      this.isBlind = true;
    }
  }
}
