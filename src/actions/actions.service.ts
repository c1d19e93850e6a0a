import { Inject, Injectable } from '@nestjs/common';
import type { Span } from '@opentelemetry/api';
import { AppError } from '../common/errors/app-error.js';
import { mapError } from '../common/errors/map-error.js';
import { fieldError, type FieldProblem } from '../common/http/validation.js';
import { withSpan } from '../common/telemetry/with-span.js';
import { nearest } from '../common/text/nearest.js';
import { Clock } from '../common/time/clock.js';
import { withTimeLimit } from '../common/time/with-time-limit.js';
import { AfterRunHooks } from '../integrations/after-run.js';
import { Download } from '../integrations/download.js';
import type { Integration } from '../integrations/integration.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action, Operation } from '../integrations/operation.js';
import { ParamsValidator } from '../integrations/params-validator.js';
import { RunLimits } from '../integrations/run-limits.js';
import type { RunAnswer, RunOrigin } from '../runs/run.js';
import { type RunInProgress, RunRecorder } from '../runs/run-recorder.js';
import { IDEMPOTENCY_KEY_HEADER, type IdempotencyKey } from './idempotency/idempotency-key.js';
import { IdempotencyService } from './idempotency/idempotency.service.js';
import { isFinalFailure } from './idempotency/is-final-failure.js';
import { answerOf } from './idempotency/kept-answer.js';
import { layOutResult } from './lay-out-result.js';

/** What came of an action that was carried out. */
export interface ActionResult {
  readonly runId: string;
  /** Laid out as the operation says, with the run's id; or the file that it is. */
  readonly result: Record<string, unknown> | Download;
}

/** What a request was answered when it came for the first time. */
export interface EarlierAnswer {
  readonly earlier: RunAnswer;
}

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
    private readonly idempotency: IdempotencyService,
    private readonly afterRun: AfterRunHooks,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /**
   * Checks an action that is to be run later on.
   * @param path where in the request it stands, such as `action`
   * @throws AppError validation_error as {@link run}, with paths that begin there
   */
  check(action: Action, path: string): void {
    const { operation } = this.resolve(action, `${path}.`);
    const problems = this.validator.problemsOf(operation, action.params);
    if (problems.length > 0) throw fieldError(problems.map((problem) => below(path, problem)));
  }

  /**
   * Validates an action, runs it and records the run.
   * @throws AppError validation_error before anything is sent and recorded, or what the integration failed with
   */
  async run(action: Action, origin: RunOrigin): Promise<ActionResult> {
    const target = this.resolve(action);
    return inSpan(action, origin, async (span) => {
      this.validator.assertValid(target.operation, action.params);
      const run = await this.recorder.begin(action, target.operation, origin);
      span.setAttribute('clankerbot.run.id', run.id);
      return this.execute(target, action, run);
    });
  }

  /**
   * Runs an action unless a request with the same key has run it before; its answer is kept for those that come later.
   * @throws AppError as {@link run}, and what {@link IdempotencyService.claim} refuses the key with
   */
  async runOnce(action: Action, origin: RunOrigin, key: IdempotencyKey): Promise<ActionResult | EarlierAnswer> {
    const target = this.resolve(action);
    if (target.operation.result.kind === 'binary') throw notForFiles(action);
    return inSpan(action, origin, async (span) => {
      this.validator.assertValid(target.operation, action.params);
      const run = this.recorder.prepare(action, target.operation, origin);
      const earlier = await this.idempotency.claim(key, action, target.operation, run);
      if (earlier !== undefined) return { earlier };
      span.setAttribute('clankerbot.run.id', run.id);
      return this.execute(target, action, run, { keepAnswer: true });
    });
  }

  private async execute(
    { integration, operation }: Target,
    { params }: Action,
    run: RunInProgress,
    { keepAnswer = false } = {},
  ): Promise<ActionResult> {
    const onNote = (note: string): unknown => run.notes.push(note);
    try {
      const result = await withTimeLimit(this.limits.deadlineMs, (signal) =>
        integration.execute({
          operation,
          params,
          deadline: this.clock.now() + this.limits.deadlineMs,
          signal,
          onAttempt: (attempt) => run.attempts.push(attempt),
          onNote,
        }),
      );
      if (result instanceof Download) {
        await this.recorder.succeed(run);
        return { runId: run.id, result };
      }
      const call = { integration: integration.name, operation, params, startedAt: run.startedAt, onNote };
      const answer = await this.afterRun.apply(call, result);
      // A field of the outside system that is called notes is what was asked for.
      const laidOut = { ...notesOf(run), ...layOutResult(answer, operation.result), runId: run.id };
      await this.recorder.succeed(run, keepAnswer ? { result: laidOut } : undefined);
      return { runId: run.id, result: laidOut };
    } catch (thrown) {
      const error = mapError(thrown).withDetails({ ...notesOf(run), runId: run.id });
      const isAnswer = keepAnswer && isFinalFailure(error, run.attempts);
      await this.recorder.fail(run, error, isAnswer ? answerOf(error) : undefined);
      throw error;
    }
  }

  private resolve({ integration: name, operation }: Action, prefix = ''): Target {
    const integration = this.registry.integration(name);
    if (integration === undefined) throw unknownName('integration', name, this.registry.integrationNames(), prefix);
    const row = this.registry.find(name, operation);
    if (row === undefined) {
      const known = this.registry.operationsOf(name).map((other) => other.name);
      throw unknownName('operation', operation, known, prefix);
    }
    return { integration, operation: row };
  }
}

function below(parent: string, { path, ...problem }: FieldProblem): FieldProblem {
  return { path: `${parent}.${path}`, ...problem };
}

/** Only where there is something to say. */
function notesOf({ notes }: RunInProgress): Partial<Pick<RunInProgress, 'notes'>> {
  return notes.length > 0 ? { notes } : {};
}

function inSpan<Result>(
  { integration, operation }: Action,
  { trigger }: RunOrigin,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const attributes = {
    'clankerbot.integration': integration,
    'clankerbot.operation': operation,
    'clankerbot.run.trigger': trigger,
  };
  return withSpan(`run ${integration}.${operation}`, attributes, work);
}

function notForFiles({ operation }: Action): AppError {
  return new AppError(
    'validation_error',
    `${operation} answers a file, which is not kept to be answered again: send it without ${IDEMPOTENCY_KEY_HEADER}.`,
    { details: { errors: [{ path: IDEMPOTENCY_KEY_HEADER, message: 'is not possible where the answer is a file' }] } },
  );
}

function unknownName(
  kind: 'integration' | 'operation',
  name: string,
  known: readonly string[],
  prefix: string,
): AppError {
  const suggestion = nearest(name, known);
  const hint = suggestion === undefined ? 'GET /integrations lists them all.' : `Did you mean "${suggestion}"?`;
  // A name is shown back to the caller, but not a megabyte of it.
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  return new AppError('validation_error', `There is no ${kind} "${shown}". ${hint}`, {
    details: {
      errors: [{ path: `${prefix}${kind}`, message: 'is not known', ...(suggestion !== undefined && { suggestion }) }],
    },
  });
}
