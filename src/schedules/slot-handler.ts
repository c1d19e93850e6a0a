import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { ActionsService } from '../actions/actions.service.js';
import { type IdempotencyKey, readIdempotencyKey } from '../actions/idempotency/idempotency-key.js';
import { AppError } from '../common/errors/app-error.js';
import { EventHandler } from '../events/handling/event-handler.decorator.js';
import type { HandledEvent } from '../events/handling/handled-event.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action } from '../integrations/operation.js';
import type { RunOrigin } from '../runs/run.js';
import { explainRefusal, failureOf } from './earlier-run.js';
import { SchedulesRepository } from './schedules.repository.js';
import { SCHEDULE_SOURCE, scheduleIdOf, SLOT_EVENT } from './slot-event.js';

/** Runs the action of a schedule when one of its slots has come. */
@Injectable()
export class SlotHandler {
  constructor(
    private readonly schedules: SchedulesRepository,
    private readonly actions: ActionsService,
    private readonly registry: IntegrationRegistry,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(SlotHandler.name);
  }

  /**
   * Runs the action as it is now. A write that a handling before this one has made, or may have made, is not made again.
   * @throws AppError as the action fails; conflict when it has failed for good
   */
  @EventHandler({ name: 'schedules', source: SCHEDULE_SOURCE, types: [SLOT_EVENT] })
  async handle(event: HandledEvent): Promise<void> {
    const schedule = await this.schedules.find(scheduleIdOf(event.data) ?? '');
    // Whoever switches a schedule off wants no more runs of it; whoever replays one of its events wants one.
    if (schedule === undefined || !(schedule.enabled || isReplay(event))) {
      this.logger.info({ event_id: event.id, subject: event.subject }, 'a slot came whose schedule is gone or off');
      return;
    }
    try {
      const runId = await this.run(schedule.action, event);
      await this.noteRun(schedule.id, event, runId);
    } catch (error) {
      await this.noteRun(schedule.id, event, error instanceof AppError ? error.details?.['runId'] : undefined);
      throw error;
    }
  }

  /** @returns the id of the run */
  private async run(action: Action, event: HandledEvent): Promise<string> {
    const trigger = isReplay(event) ? 'replay' : 'schedule';
    const origin: RunOrigin = { trigger, requestId: event.requestId, caller: undefined, eventId: event.id };
    if (this.bearsRepeating(action)) return (await this.actions.run(action, origin)).runId;
    const answer = await this.actions.runOnce(action, origin, keyOf(event)).catch(explainRefusal);
    if (!('earlier' in answer)) return answer.runId;
    if ('error' in answer.earlier) throw failureOf(answer.earlier.error);
    return String(answer.earlier.result['runId']);
  }

  /** What only reads may be done again; the answer of a file is not kept, so that it has to be. */
  private bearsRepeating({ integration, operation: name }: Action): boolean {
    const operation = this.registry.find(integration, name);
    return operation?.risk === 'read' || operation?.result.kind === 'binary';
  }

  /** Never rejects: what has been run is not run again because that could not be told. */
  private async noteRun(scheduleId: string, { id }: HandledEvent, runId: unknown): Promise<void> {
    if (typeof runId !== 'string') return;
    await this.schedules.noteRun(scheduleId, id, runId).catch((err: unknown) => {
      this.logger.warn({ err, event_id: id, run_id: runId }, 'the run of a slot could not be noted at its schedule');
    });
  }
}

function isReplay({ replay }: HandledEvent): boolean {
  return replay > 0;
}

/** One key for each time that an event is to be handled, whatever number of attempts that takes. */
function keyOf({ id, replay }: HandledEvent): IdempotencyKey {
  return readIdempotencyKey(`${id}:${replay}`, undefined, SLOT_EVENT);
}
