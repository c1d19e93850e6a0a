import { Injectable } from '@nestjs/common';
import { Clock } from '../common/time/clock.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { JsonSchema } from '../integrations/json-schema.js';
import type { Action } from '../integrations/operation.js';
import { redactParams } from '../runs/redact-params.js';
import type { Schedule } from './schedule.js';
import type { ScheduleView } from './schedule-view.js';
import { nextSlots } from './slots/slots.js';

const SLOTS_SHOWN = 3;
/** Of an operation that is not there any more: fields that are named like credentials are blacked out all the same. */
const NO_SCHEMA: JsonSchema = {};

/** Shows schedules, without the credentials that their actions may hold. */
@Injectable()
export class SchedulePresenter {
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly clock: Clock,
  ) {}

  present(schedule: Schedule): ScheduleView {
    const { id, name, cron, timezone, misfire, enabled, action, lastSlot, createdAt, updatedAt } = schedule;
    const slots = enabled ? nextSlots(schedule, this.lastDealtWith(schedule), SLOTS_SHOWN) : [];
    return {
      id,
      name,
      cron,
      timezone,
      misfire,
      enabled,
      action: this.presentAction(action),
      nextSlots: slots.map((slot) => new Date(slot)),
      lastSlot,
      createdAt,
      updatedAt,
    };
  }

  /** Slots that the clock shows once more, after it was set back, have had their events. */
  private lastDealtWith({ nextSlot, open }: Schedule): number {
    const now = this.clock.now();
    const comeAfterAll = open !== null && open.until.getTime() > now;
    return comeAfterAll || nextSlot === null ? now : Math.max(now, nextSlot.getTime() - 1);
  }

  private presentAction({ integration, operation, params }: Action): ScheduleView['action'] {
    const schema = this.registry.find(integration, operation)?.parameters ?? NO_SCHEMA;
    return { integration, operation, params: redactParams(params, schema) };
  }
}
