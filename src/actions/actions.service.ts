import { Inject, Injectable } from '@nestjs/common';
import type { Span } from '@opentelemetry/api';
import { AppError } from '../common/errors/app-error.js';
import { mapError } from '../common/errors/map-error.js';
import { withSpan } from '../common/telemetry/with-span.js';
import { nearest } from '../common/text/nearest.js';
import { Clock } from '../common/time/clock.js';
import { withTimeLimit } from '../common/time/with-time-limit.js';
import { Download } from '../integrations/download.js';
import type { Integration } from '../integrations/integration.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action, Operation } from '../integrations/operation.js';
import { ParamsValidator } from '../integrations/params-validator.js';
import { RunLimits } from '../integrations/run-limits.js';
import type { RunOrigin } from '../runs/run.js';
import { type RunInProgress, RunRecorder } from '../runs/run-recorder.js';
import { layOutResult } from './lay-out-result.js';

/** What the names of an action stand for. */
interface Target {
  readonly integration: Integration;
  readonly operation: Operation;
}

/** The one door through which every action goes. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly validator: ParamsValidator,
    private readonly recorder: RunRecorder,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /**
   * Validates an action, runs it and records the run.
   * @returns the result, laid out as the operation says, with the run's id; or the file that it is
   * @throws AppError validation_error before anything is sent and recorded, or what the integration failed with
   */
  async run(action: Action, origin: RunOrigin): Promise<Record<string, unknown> | Download> {
    const target = this.resolve(action);
    const attributes = {
      'clankerbot.integration': action.integration,
      'clankerbot.operation': action.operation,
      'clankerbot.run.trigger': origin.trigger,
    };
    return withSpan(`run ${action.integration}.${action.operation}`, attributes, (span) =>
      this.runOn(target, action, origin, span),
    );
  }

  private async runOn(
    { integration, operation }: Target,
    action: Action,
    origin: RunOrigin,
    span: Span,
  ): Promise<Record<string, unknown> | Download> {
    this.validator.assertValid(operation, action.params);
    const run = await this.recorder.begin(action, operation, origin);
    span.setAttribute('clankerbot.run.id', run.id);
    try {
      const result = await withTimeLimit(this.limits.deadlineMs, (signal) =>
        integration.execute({
          operation,
          params: action.params,
          deadline: this.clock.now() + this.limits.deadlineMs,
          signal,
          onAttempt: (attempt) => run.attempts.push(attempt),
          onNote: (note) => run.notes.push(note),
        }),
      );
      await this.recorder.succeed(run);
      if (result instanceof Download) return result;
      // A field of the outside system that has this name is what was asked for.
      return { ...notesOf(run), ...layOutResult(result, operation.result), runId: run.id };
    } catch (thrown) {
      const error = mapError(thrown);
      await this.recorder.fail(run, error);
      throw error.withDetails({ ...notesOf(run), runId: run.id });
    }
  }

  private resolve({ integration: name, operation }: Action): Target {
    const integration = this.registry.integration(name);
    if (integration === undefined) throw unknownName('integration', name, this.registry.integrationNames());
    const row = this.registry.find(name, operation);
    if (row === undefined) {
      throw unknownName(
        'operation',
        operation,
        this.registry.operationsOf(name).map((known) => known.name),
      );
    }
    return { integration, operation: row };
  }
}

/** Only where there is something to say. */
function notesOf({ notes }: RunInProgress): Partial<Pick<RunInProgress, 'notes'>> {
  return notes.length > 0 ? { notes } : {};
}

function unknownName(kind: 'integration' | 'operation', name: string, known: readonly string[]): AppError {
  const suggestion = nearest(name, known);
  const hint = suggestion === undefined ? 'GET /integrations lists them all.' : `Did you mean "${suggestion}"?`;
  // A name is shown back to the caller, but not a megabyte of it.
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  return new AppError('validation_error', `There is no ${kind} "${shown}". ${hint}`, {
    details: { errors: [{ path: kind, message: 'is not known', ...(suggestion !== undefined && { suggestion }) }] },
  });
}
