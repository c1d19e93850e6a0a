import { Injectable } from '@nestjs/common';
import { ActionsService } from '../actions/actions.service.js';
import { AppError } from '../common/errors/app-error.js';
import { fieldError } from '../common/http/validation.js';
import { idFactory } from '../common/ids/id-factory.js';
import { Clock } from '../common/time/clock.js';
import type { Schedule, ScheduleDefinition } from './schedule.js';
import { SchedulesRepository } from './schedules.repository.js';
import { nextSlot } from './slots/slots.js';
import { timingProblems } from './timing-problems.js';

/** A change meets a tick now and then, not this often. */
const MAX_TRIES = 5;

/** What people say about schedules. */
@Injectable()
export class SchedulesService {
  private readonly newId = idFactory();

  constructor(
    private readonly repository: SchedulesRepository,
    private readonly actions: ActionsService,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError validation_error with every wrong field; conflict when the name is taken */
  async create(definition: ScheduleDefinition): Promise<Schedule> {
    const now = this.clock.now();
    this.assertValid(definition, now);
    const schedule: Schedule = {
      ...definition,
      id: this.newId(now),
      revision: 1,
      createdAt: new Date(now),
      updatedAt: new Date(now),
      ...beginning(definition, now),
      lastSlot: null,
    };
    await this.repository.insert(schedule);
    return schedule;
  }

  /** @throws AppError not_found */
  async get(idOrName: string): Promise<Schedule> {
    const schedule = await this.repository.find(idOrName);
    if (schedule === undefined) throw noSuchSchedule();
    return schedule;
  }

  /**
   * Changes what is given and leaves the rest. Whoever changes the time of a schedule, or switches it on, starts it anew:
   * its first slot is the next one from now on.
   * @throws AppError not_found; validation_error; conflict when the name is taken
   */
  async change(idOrName: string, change: Partial<ScheduleDefinition>): Promise<Schedule> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const schedule = await this.get(idOrName);
      const changed = this.changed(schedule, change);
      if (await this.repository.update(changed, schedule)) return changed;
    }
    throw new AppError('conflict', 'The schedule is being changed by others at the same time. Try again.');
  }

  /** @throws AppError not_found */
  async delete(idOrName: string): Promise<Schedule> {
    const schedule = await this.get(idOrName);
    if (!(await this.repository.delete(schedule.id))) throw noSuchSchedule();
    return schedule;
  }

  private changed(schedule: Schedule, change: Partial<ScheduleDefinition>): Schedule {
    const now = this.clock.now();
    const definition: ScheduleDefinition = { ...schedule, ...change };
    this.assertValid(definition, now);
    const { cron, timezone, enabled } = schedule;
    const goesOn = definition.cron === cron && definition.timezone === timezone && definition.enabled === enabled;
    return {
      ...schedule,
      ...definition,
      revision: schedule.revision + 1,
      updatedAt: new Date(now),
      ...(goesOn ? {} : beginning(definition, now)),
    };
  }

  private assertValid({ action, ...timing }: ScheduleDefinition, now: number): void {
    const problems = timingProblems(timing, now);
    if (problems.length > 0) throw fieldError(problems);
    this.actions.check(action, 'action');
  }
}

/** A schedule that begins now: where the clock is ahead, slots before that come after all. */
function beginning(definition: ScheduleDefinition, now: number): Pick<Schedule, 'nextSlot' | 'beganAt' | 'open'> {
  const slot = definition.enabled ? nextSlot(definition, now) : undefined;
  const beganAt = new Date(now);
  return { nextSlot: slot === undefined ? null : new Date(slot), beganAt, open: { from: null, until: beganAt } };
}

function noSuchSchedule(): AppError {
  return new AppError('not_found', 'There is no schedule with this id or name; GET /schedules lists them.');
}
