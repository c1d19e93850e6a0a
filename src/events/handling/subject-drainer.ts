import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { SessionLocks } from '../../database/session-locks.js';
import { AttemptRunner } from './attempt-runner.js';
import { EventQueueRepository } from './event-queue.repository.js';
import { HandlingLimits } from './handling-limits.js';

/**
 * Handles the pending events of subjects, one after the other within a subject. A subject is locked against other
 * replicas meanwhile; who finds it locked goes away, and who held it looks again after letting go.
 */
@Injectable()
export class SubjectDrainer {
  /** The subjects at work; true when somebody woke one again meanwhile. */
  private readonly active = new Map<string, boolean>();
  private readonly waiters: (() => void)[] = [];
  private isStopping = false;
  private cutOff = new AbortController();

  constructor(
    private readonly queue: EventQueueRepository,
    private readonly runner: AttemptRunner,
    private readonly locks: SessionLocks,
    private readonly logger: PinoLogger,
    @Inject(HandlingLimits) private readonly limits: HandlingLimits,
  ) {
    logger.setContext(SubjectDrainer.name);
    // Another replica may have the subjects by now.
    locks.onLost(() => this.abort(new DOMException('the locks of the subjects were lost', 'AbortError')));
  }

  /** Resolves when work on all of the subjects has begun: whoever brings more than can be worked on has to wait. */
  async take(subjects: readonly string[]): Promise<void> {
    for (const subject of subjects) {
      while (this.active.size >= this.limits.maxSubjects && !this.active.has(subject) && !this.isStopping) {
        await new Promise<void>((resolve) => this.waiters.push(resolve));
      }
      if (this.isStopping) return;
      if (this.active.has(subject)) this.active.set(subject, true);
      else void this.work(subject);
    }
  }

  /** How many subjects are at work. */
  get size(): number {
    return this.active.size;
  }

  /** Begins no further event; resolves when the handlers at work are done. */
  async stop(): Promise<void> {
    this.isStopping = true;
    for (const wake of this.waiters.splice(0)) wake();
    while (this.active.size > 0) await new Promise<void>((resolve) => this.waiters.push(resolve));
  }

  /** Cuts off the handlers at work; their events are tried again later. */
  abort(reason: unknown): void {
    this.cutOff.abort(reason);
    this.cutOff = new AbortController();
  }

  private async work(subject: string): Promise<void> {
    this.active.set(subject, false);
    try {
      do {
        this.active.set(subject, false);
        if (!(await this.drain(subject))) break;
      } while (!this.isStopping && (this.active.get(subject) === true || (await this.queue.isDue(subject))));
    } catch (err) {
      // What could not be written down is done again: the sweep finds it.
      this.logger.warn({ err, subject }, 'the events of a subject could not be handled yet');
    } finally {
      this.active.delete(subject);
      for (const wake of this.waiters.splice(0)) wake();
    }
  }

  /** @returns false when somebody else is at it */
  private async drain(subject: string): Promise<boolean> {
    const lock = `events/${subject}`;
    if (!(await this.locks.tryLock(lock))) return false;
    const { signal } = this.cutOff;
    try {
      while (!this.isStopping && !signal.aborted) {
        const event = await this.queue.claim(subject);
        if (event === undefined) break;
        await this.queue.finish(await this.runner.run(event, signal));
      }
    } finally {
      await this.locks.unlock(lock);
    }
    return true;
  }
}
