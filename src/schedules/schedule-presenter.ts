import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { createRedactor } from '../common/redaction/redact-secrets.js';
import { Clock } from '../common/time/clock.js';
import type { Configuration } from '../config/configuration.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { JsonSchema } from '../integrations/json-schema.js';
import type { Action } from '../integrations/operation.js';
import { redactParams } from '../runs/redact-params.js';
import type { LastSlot, Misfire, Schedule } from './schedule.js';
import { nextSlots } from './slots/slots.js';

const SLOTS_SHOWN = 3;
/** Of an operation that is not there any more: fields that are named like credentials are blacked out all the same. */
const NO_SCHEMA: JsonSchema = {};

/** A schedule as it is shown. */
export interface ScheduleView {
  readonly id: string;
  readonly name: string;
  readonly cron: string;
  readonly timezone: string;
  readonly misfire: Misfire;
  readonly enabled: boolean;
  /** With credentials blacked out. */
  readonly action: { readonly integration: string; readonly operation: string; readonly params: unknown };
  /** None while it is switched off. */
  readonly nextSlots: readonly Date[];
  readonly lastSlot: LastSlot | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Shows schedules, without the credentials that their actions may hold. */
@Injectable()
export class SchedulePresenter {
  private readonly redact: (text: string) => string;

  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    this.redact = createRedactor(config.get('secrets', { infer: true }));
  }

  present(schedule: Schedule): ScheduleView {
    const { id, name, cron, timezone, misfire, enabled, action, lastSlot, createdAt, updatedAt } = schedule;
    const slots = enabled ? nextSlots(schedule, this.clock.now(), SLOTS_SHOWN) : [];
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

  private presentAction({ integration, operation, params }: Action): ScheduleView['action'] {
    const schema = this.registry.find(integration, operation)?.parameters ?? NO_SCHEMA;
    return { integration, operation, params: redactParams(params, schema, this.redact) };
  }
}
