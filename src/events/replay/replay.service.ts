import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import type { EventCriteria } from '../event-criteria.js';
import type { EventRecord } from '../event-record.js';
import { EventsRepository } from '../events.repository.js';
import { DrainJobs } from '../handling/drain-jobs.js';
import type { ReplayReport } from './replay-report.js';
import type { ReplayRequest } from './replay-request.dto.js';
import { ReplaysRepository } from './replays.repository.js';

const CHUNK = 1_000;

/** Has events handled once more: a new round of attempts on the same event. */
@Injectable()
export class ReplayService {
  constructor(
    private readonly events: EventsRepository,
    private readonly replays: ReplaysRepository,
    private readonly jobs: DrainJobs,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ReplayService.name);
  }

  /**
   * @param only the state that the event has to be in
   * @throws AppError not_found, or conflict when it is in another state
   */
  async replayOne(id: string, only?: 'dead'): Promise<EventRecord> {
    const count = await this.replay([id], only);
    const found = await this.events.find(id);
    if (found === undefined) throw noEvent();
    if (count === 0) throw notDead(found.event);
    return found.event;
  }

  /** @throws AppError validation_error when nothing tells which events are meant */
  async replayMany({ dryRun, all, ...criteria }: ReplayRequest): Promise<ReplayReport> {
    if (!all && Object.values(criteria).every((value) => value === undefined)) throw noCriteria();
    return this.replayAll(criteria, dryRun);
  }

  /** Replays dead letters: all of them where nothing tells which ones are meant. */
  async redrive({ dryRun, ...criteria }: Omit<ReplayRequest, 'state' | 'all'>): Promise<ReplayReport> {
    return this.replayAll({ ...criteria, state: 'dead' }, dryRun);
  }

  private async replayAll(criteria: EventCriteria, dryRun: boolean): Promise<ReplayReport> {
    if (dryRun) return { dryRun, count: await this.replays.count(criteria) };
    let count = 0;
    for (let last = ''; ;) {
      const ids = await this.replays.idsAfter(last, criteria, CHUNK);
      count += await this.replay(ids, criteria.state);
      last = ids.at(-1) ?? last;
      if (ids.length < CHUNK) return { dryRun, count };
    }
  }

  private async replay(ids: readonly string[], state?: EventCriteria['state']): Promise<number> {
    if (ids.length === 0) return 0;
    const replayed = await this.replays.replay(ids, state);
    for (const { subject } of replayed) this.jobs.wake(subject);
    this.logger.info(
      { event_ids: replayed.slice(0, 10).map(({ id }) => id), count: replayed.length },
      'replaying events',
    );
    return replayed.length;
  }
}

/** The error for an id that no event has. */
export function noEvent(): AppError {
  return new AppError('not_found', 'There is no event with this id; it may have been purged.');
}

function notDead({ state }: EventRecord): AppError {
  const advice =
    state === 'done'
      ? 'it has been handled. POST /events/:id/replay has it handled once more.'
      : 'it waits to be handled. GET /events/:id tells when its next attempt is.';
  return new AppError('conflict', `This event is no dead letter: ${advice}`, { details: { state } });
}

function noCriteria(): AppError {
  const message = 'say which events are meant (type, state, subject, workspaceId, source, since, until), or all: true';
  return new AppError('validation_error', `Nothing is replayed: ${message}.`, {
    details: { errors: [{ path: 'all', message }] },
  });
}
