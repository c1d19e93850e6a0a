import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AppError } from '../common/errors/app-error.js';
import type { Configuration } from '../config/configuration.js';
import type { Integration, IntegrationPlan, OperationCall, OperationResult } from '../integrations/integration.js';
import type { SpokenLanguages } from '../integrations/spoken/intent.js';
import { CallerDefaults } from './caller-defaults.js';
import { CLOCKIFY_OPERATIONS } from './catalogue/index.js';
import type { ClockifyOperation } from './catalogue/clockify-operation.js';
import { ClockifyClient } from './client/clockify.client.js';
import { holdsInstant } from './client/whole-seconds.js';
import { ClockifyClock } from './clockify-clock.js';
import { ClockifyPlanner } from './clockify.planner.js';
import { kindsChangedBy } from './names/changed-kinds.js';
import { NameResolver, type ResolvedNames } from './names/name-resolver.js';
import { ClockifySpokenForms } from './intents/clockify-spoken-forms.js';
import { INTENTS } from './intents/intents.js';
import { isList, ListRunner } from './pages/list.runner.js';
import { keepsTheRest, UpdateRunner } from './updates/update.runner.js';

/** Clockify as an integration. */
@Injectable()
export class ClockifyIntegration implements Integration {
  readonly name = 'clockify';
  readonly summary =
    'Time tracking: time entries, projects, tasks, expenses, invoices, time off, scheduling, approvals, reports';
  readonly operations = CLOCKIFY_OPERATIONS;
  readonly exampleLine = 'clockify.create_client workspaceId=ID body.name="New Client"';
  readonly intents = INTENTS;
  private readonly byName = new Map<string, ClockifyOperation>(this.operations.map((row) => [row.name, row]));
  private readonly configured: boolean;

  constructor(
    private readonly client: ClockifyClient,
    private readonly callerDefaults: CallerDefaults,
    private readonly names: NameResolver,
    private readonly lists: ListRunner,
    private readonly updates: UpdateRunner,
    private readonly planner: ClockifyPlanner,
    private readonly clock: ClockifyClock,
    readonly spoken: ClockifySpokenForms,
    config: ConfigService<Configuration, true>,
  ) {
    this.configured = config.get('clockify', { infer: true }).credential !== undefined;
  }

  isConfigured(): boolean {
    return this.configured;
  }

  async sentences(): Promise<SpokenLanguages> {
    const { SENTENCES } = await import('./intents/sentences/index.js');
    return SENTENCES;
  }

  warnings(): readonly string[] {
    const warning = this.clock.warning();
    return warning === undefined ? [] : [warning];
  }

  async execute(call: OperationCall): Promise<OperationResult> {
    const { operation, params } = await this.resolve(call);
    const resolved = { ...call, params };
    try {
      const result = await this.run(operation, resolved);
      this.noteClock(resolved);
      return result;
    } catch (error) {
      throw this.explained(error, resolved);
    } finally {
      // What failed may have happened all the same.
      this.names.forgetChanged(operation, params);
      if (kindsChangedBy(operation).has('user')) this.callerDefaults.forget();
    }
  }

  async plan(call: OperationCall): Promise<IntegrationPlan> {
    const { operation, params, names } = await this.resolve(call);
    const planned = await this.planner.plan(operation, { ...call, params });
    this.noteClock({ ...call, params });
    return { ...planned, names };
  }

  private async run(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    if (keepsTheRest(operation)) return this.updates.run(operation, call);
    await this.planner.assertExpected(operation, call);
    return isList(operation) ? this.lists.run(operation, call) : this.client.run(operation, call);
  }

  private noteClock(call: OperationCall): void {
    const warning = this.clock.warning();
    if (warning !== undefined && isAboutTimes(call)) call.onNote(warning);
  }

  /** Where our clock is off, Clockify may refuse a time for being later than its own now, in words that do not tell. */
  private explained(error: unknown, call: OperationCall): unknown {
    const warning = this.clock.warning();
    if (warning === undefined || !isAboutTimes(call) || !isBadRequest(error)) return error;
    return error.withRemark(warning);
  }

  /** The call in Clockify's terms: with ids for names, and with what was left out. */
  private async resolve(call: OperationCall): Promise<ResolvedNames & { readonly operation: ClockifyOperation }> {
    const operation = this.byName.get(call.operation.name);
    if (operation === undefined) throw new Error(`Clockify has no operation ${call.operation.name}`);
    if (!this.configured) {
      throw new AppError(
        'unavailable',
        'Clockify is not configured: set CLOCKIFY_API_KEY (or CLOCKIFY_ADDON_TOKEN) and restart the service.',
      );
    }
    const { params, names } = await this.names.resolve(operation, call);
    return { operation, names, params: await this.callerDefaults.complete(operation, { ...call, params }) };
  }
}

function isAboutTimes({ operation: { parameters }, params }: OperationCall): boolean {
  return Object.entries(params).some(([name, value]) => holdsInstant(value, parameters.properties[name]));
}

/** Whether Clockify found fault with what it was sent. */
function isBadRequest(error: unknown): error is AppError {
  const upstream = error instanceof AppError ? error.details?.['upstream'] : undefined;
  return typeof upstream === 'object' && upstream !== null && 'status' in upstream && upstream.status === 400;
}
