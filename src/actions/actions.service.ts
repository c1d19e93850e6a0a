import { Injectable } from '@nestjs/common';
import type { Span } from '@opentelemetry/api';
import { AppError } from '../common/errors/app-error.js';
import { fieldError, type FieldProblem } from '../common/http/validation.js';
import { withSpan } from '../common/telemetry/with-span.js';
import { IntegrationRegistry } from '../integrations/integration-registry.js';
import type { Action } from '../integrations/operation.js';
import { ParamsValidator } from '../integrations/params-validator.js';
import type { RunAnswer, RunOrigin } from '../runs/run.js';
import { RunRecorder } from '../runs/run-recorder.js';
import { ActionExecutor, type ActionResult, notesOf } from './action-executor.js';
import { ConfirmationsService } from './confirmation/confirmations.service.js';
import { type PlannedAction, viewOf } from './confirmation/plan-view.js';
import { IDEMPOTENCY_KEY_HEADER, type IdempotencyKey } from './idempotency/idempotency-key.js';
import { IdempotencyService } from './idempotency/idempotency.service.js';
import { targetOf } from './target.js';

export type { ActionResult } from './action-executor.js';

/** What a request was answered when it came for the first time. */
export interface EarlierAnswer {
  readonly earlier: RunAnswer;
}

/** The one door through which every action goes. */
@Injectable()
export class ActionsService {
  constructor(
    private readonly registry: IntegrationRegistry,
    private readonly validator: ParamsValidator,
    private readonly recorder: RunRecorder,
    private readonly executor: ActionExecutor,
    private readonly idempotency: IdempotencyService,
    private readonly confirmations: ConfirmationsService,
  ) {}

  /**
   * Checks an action that is to be run later on.
   * @param path where in the request it stands, such as `action`
   * @throws AppError validation_error as {@link run}, with paths that begin there
   */
  check(action: Action, path: string): void {
    const { operation } = targetOf(action, this.registry, `${path}.`);
    const problems = this.validator.problemsOf(operation, action.params);
    if (problems.length > 0) throw fieldError(problems.map((problem) => below(path, problem)));
  }

  /**
   * Validates an action, runs it and records the run.
   * @throws AppError validation_error before anything is sent and recorded, or what the integration failed with
   */
  async run(action: Action, origin: RunOrigin): Promise<ActionResult> {
    const target = targetOf(action, this.registry);
    return inSpan('run', action, origin, async (span) => {
      this.validator.assertValid(target.operation, action.params);
      const run = await this.recorder.begin(action, target.operation, origin);
      span.setAttribute('clankerbot.run.id', run.id);
      return this.executor.execute(target, action, run);
    });
  }

  /**
   * Runs an action unless a request with the same key has run it before; its answer is kept for those that come later.
   * @param asked what the request said, where that is not the action itself: it is by that that it is known again
   * @throws AppError as {@link run}, and what {@link IdempotencyService.claim} refuses the key with
   */
  async runOnce(
    action: Action,
    origin: RunOrigin,
    key: IdempotencyKey,
    asked: Action = action,
  ): Promise<ActionResult | EarlierAnswer> {
    const target = targetOf(action, this.registry);
    if (target.operation.result.kind === 'binary') throw notForFiles(action);
    return inSpan('run', action, origin, async (span) => {
      this.validator.assertValid(target.operation, action.params);
      const run = this.recorder.prepare(action, target.operation, origin);
      const earlier = await this.idempotency.claim(key, { asked, action, operation: target.operation }, run);
      if (earlier !== undefined) return { earlier };
      span.setAttribute('clankerbot.run.id', run.id);
      return this.executor.execute(target, action, run, { keepAnswer: true });
    });
  }

  /**
   * Finds out what an action would do, by reading only: nothing is run, and no run is recorded.
   * @param asked what the request said, where that is not the action itself: who confirms the plan may say it again
   * @throws AppError what {@link run} would refuse the action with before anything is sent
   */
  async plan(action: Action, origin: RunOrigin, asked: Action = action): Promise<PlannedAction> {
    const target = targetOf(action, this.registry);
    return inSpan('plan', action, origin, async () => {
      this.validator.assertValid(target.operation, action.params);
      const plan = await this.executor.plan(target, action);
      const planned = { action: { ...action, params: plan.params }, state: plan.state };
      const { token, expiresAt } = await this.confirmations.issue(asked, planned, origin);
      return { plan: viewOf(plan, target, expiresAt), confirmToken: token, ...notesOf(plan) };
    });
  }

  /**
   * Runs what was planned, exactly so and once.
   * @param asked what the caller says again, the action or the text: it has to be what was planned
   * @throws AppError as {@link run}, what {@link ConfirmationsService.open} refuses the token with, and conflict when what
   *   it changes or removes is no longer as it was: the token is used up by that
   */
  async runConfirmed(token: string, origin: RunOrigin, asked?: Action): Promise<ActionResult> {
    const confirmation = await this.confirmations.open(token, origin, asked);
    const { action, state } = confirmation;
    const target = targetOf(action, this.registry);
    return inSpan('run', action, origin, async (span) => {
      this.validator.assertValid(target.operation, action.params);
      const run = this.recorder.prepare(action, target.operation, origin);
      await this.confirmations.redeem(confirmation, run);
      span.setAttribute('clankerbot.run.id', run.id);
      return this.executor.execute(target, action, run, { expected: state });
    });
  }
}

function inSpan<Result>(
  what: 'run' | 'plan',
  { integration, operation }: Action,
  { trigger }: RunOrigin,
  work: (span: Span) => Promise<Result>,
): Promise<Result> {
  const attributes = {
    'clankerbot.integration': integration,
    'clankerbot.operation': operation,
    'clankerbot.run.trigger': trigger,
  };
  return withSpan(`${what} ${integration}.${operation}`, attributes, work);
}

function notForFiles({ operation }: Action): AppError {
  return new AppError(
    'validation_error',
    `${operation} answers a file, which is not kept to be answered again: send it without ${IDEMPOTENCY_KEY_HEADER}.`,
    { details: { errors: [{ path: IDEMPOTENCY_KEY_HEADER, message: 'is not possible where the answer is a file' }] } },
  );
}

function below(parent: string, { path, ...problem }: FieldProblem): FieldProblem {
  return { path: `${parent}.${path}`, ...problem };
}
