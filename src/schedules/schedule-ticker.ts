import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { PinoLogger } from 'nestjs-pino';
import { idFactory } from '../common/ids/id-factory.js';
import { Clock } from '../common/time/clock.js';
import { Inbox } from '../events/inbox.js';
import { planSlots } from './plan-slots.js';
import type { Schedule } from './schedule.js';
import { type SlotProgress, SchedulesRepository } from './schedules.repository.js';
import { eventOfSlot } from './slot-event.js';

const TICK_MS = 1000;

/**
 * Makes the events of slots that have come, on every replica. That a slot has one event is the inbox's doing; how far a
 * schedule has come is written down only after its events are stored, so that a crash in between repeats them, which
 * makes duplicates, and loses none.
 */
@Injectable()
export class ScheduleTicker implements BeforeApplicationShutdown {
  private readonly newId = idFactory();
  private ticking: Promise<void> | undefined;
  /** An outage is told once, not every second. */
  private failing = false;

  constructor(
    private readonly schedules: SchedulesRepository,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ScheduleTicker.name);
  }

  /** Never rejects: the next second is another chance. */
  @Interval('schedules', TICK_MS)
  async tickUnlessBusy(): Promise<void> {
    this.ticking ??= this.tick().finally(() => (this.ticking = undefined));
    await this.ticking;
  }

  /** Makes the events of every slot that has come by now. Never rejects. */
  async tick(): Promise<void> {
    const now = this.clock.now();
    try {
      const due = await this.schedules.listDue(new Date(now));
      const done = await Promise.allSettled(due.map((schedule) => this.fire(schedule, now)));
      const failed = done.find((result) => result.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      this.failing = false;
    } catch (err) {
      if (!this.failing) this.logger.warn({ err }, 'events of schedules could not be stored yet');
      this.failing = true;
    }
  }

  /** The database is still there: what has been begun is brought to its end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.ticking;
  }

  private async fire(schedule: Schedule, now: number): Promise<void> {
    const due = schedule.nextSlot?.getTime();
    if (due === undefined) return;
    const { fire, missed, next } = planSlots(schedule, due, now);
    const stored = await Promise.all(fire.map((slot) => this.store(schedule, slot)));
    const fired = stored.at(-1);
    await this.schedules.advance(schedule, { nextSlot: next === undefined ? null : new Date(next), fired });
    if (missed) this.logger.warn({ schedule: schedule.name, since: schedule.nextSlot }, 'slots were missed');
  }

  private async store(schedule: Schedule, slot: number): Promise<SlotProgress['fired']> {
    const { event } = await this.inbox.store(eventOfSlot(schedule, slot, this.newId(this.clock.now())));
    return { at: new Date(slot), eventId: event.id };
  }
}
