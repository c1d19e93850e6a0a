import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { LRUCache } from 'lru-cache';
import { PinoLogger } from 'nestjs-pino';
import { unlessAborted } from '../common/concurrency/unless-aborted.js';
import { idFactory } from '../common/ids/id-factory.js';
import { Shutdown } from '../common/shutdown/shutdown.js';
import { Clock } from '../common/time/clock.js';
import { Inbox } from '../events/inbox.js';
import { goOn, planSlots } from './plan-slots.js';
import type { OpenSlots, Schedule } from './schedule.js';
import { type SlotProgress, SchedulesRepository } from './schedules.repository.js';
import { eventOfSlot } from './slot-event.js';

const TICK_MS = 1000;
/** Replicas whose clocks differ may find slots of a schedule missed again and again. */
const QUIET_MS = 60_000;
const MAX_REMEMBERED = 1_000;

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
  /** When slots of a schedule were last told to be missed, by the clock that never steps. */
  private readonly toldAt = new LRUCache<string, number>({ max: MAX_REMEMBERED });

  constructor(
    private readonly schedules: SchedulesRepository,
    private readonly inbox: Inbox,
    private readonly clock: Clock,
    private readonly shutdown: Shutdown,
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
    await unlessAborted(this.ticking ?? Promise.resolve(), this.shutdown.cutOff).catch(() => undefined);
  }

  private async fire(schedule: Schedule, now: number): Promise<void> {
    const { due, open } = goOn(schedule, now);
    if (due === undefined) return;
    const { fire, next, missed } = planSlots(schedule, due, now);
    const stored = await Promise.all(fire.map((slot) => this.store(schedule, slot)));
    const fired = stored.at(-1);
    await this.schedules.advance(schedule, {
      nextSlot: next === undefined ? null : new Date(next),
      fired,
      open: missed ?? open,
    });
    if (missed !== null) this.tellMissed(schedule.name, missed);
  }

  private tellMissed(schedule: string, { from }: OpenSlots): void {
    const now = this.clock.monotonic();
    if (now < (this.toldAt.get(schedule) ?? -Infinity) + QUIET_MS) return;
    this.toldAt.set(schedule, now);
    this.logger.warn({ schedule, since: from }, 'slots were missed');
  }

  private async store(schedule: Schedule, slot: number): Promise<SlotProgress['fired']> {
    const { event } = await this.inbox.store(eventOfSlot(schedule, slot, this.newId(this.clock.now())));
    return { at: new Date(slot), eventId: event.id };
  }
}
