import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { Shutdown } from '../../common/shutdown/shutdown.js';
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
  private drained: Promise<void> | undefined;
  private isRunning = false;
  private isBlind = false;
  /** What the last sweep found due. */
  private found: ReadonlySet<string> = new Set();

  constructor(
    private readonly jobs: DrainJobs,
    private readonly queue: EventQueueRepository,
    private readonly drainer: SubjectDrainer,
    private readonly shutdown: Shutdown,
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

  /** Begins nothing more. */
  async onModuleDestroy(): Promise<void> {
    this.isRunning = false;
    this.drained = this.drainer.stop();
    await this.jobs.stop();
  }

  /** Waits for the handlers at work, until they are cut off. */
  async beforeApplicationShutdown(): Promise<void> {
    const cutOff = (): void => {
      if (this.drainer.size === 0) return;
      const fields = { subjects: this.drainer.size };
      this.logger.warn(fields, 'handlers of events are cut off; their events are handled again after the start');
      this.drainer.abort(new DOMException('The service stops', 'AbortError'));
    };
    const { cutOff: signal } = this.shutdown;
    signal.addEventListener('abort', cutOff, { once: true });
    if (signal.aborted) cutOff();
    if (this.drainer.size > 0) this.logger.info({ subjects: this.drainer.size }, 'waiting for handlers of events');
    await this.drained;
    signal.removeEventListener('abort', cutOff);
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
