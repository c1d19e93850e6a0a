import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { unlessAborted } from '../common/concurrency/unless-aborted.js';
import { AppError } from '../common/errors/app-error.js';
import { mapError } from '../common/errors/map-error.js';
import { Shutdown } from '../common/shutdown/shutdown.js';
import { Clock } from '../common/time/clock.js';
import { withTimeLimit } from '../common/time/with-time-limit.js';
import { AfterRunHooks } from '../integrations/after-run.js';
import { Download } from '../integrations/download.js';
import type { EntityState, IntegrationPlan, OperationCall } from '../integrations/integration.js';
import type { Attempt } from '../integrations/attempt.js';
import type { Action, Operation } from '../integrations/operation.js';
import { RunLimits } from '../integrations/run-limits.js';
import { type RunInProgress, RunRecorder } from '../runs/run-recorder.js';
import { isFinalFailure } from './idempotency/is-final-failure.js';
import { answerOf } from './idempotency/kept-answer.js';
import { layOutResult } from './lay-out-result.js';
import type { Target } from './target.js';

/** What came of an action that was carried out. */
export interface ActionResult {
  readonly runId: string;
  /** Laid out as the operation says, with the run's id; or the file that it is. */
  readonly result: Record<string, unknown> | Download;
  /** What was carried out. */
  readonly action: Action;
}

/** How an action is carried out. */
export interface ExecuteOptions {
  /** Whether its answer is kept for those who come again. */
  readonly keepAnswer?: boolean;
  /** What a plan saw of what it changes or removes. */
  readonly expected?: EntityState | undefined;
}

/** What an action would do, with what its caller should know besides. */
export interface NotedPlan extends IntegrationPlan {
  readonly notes: readonly string[];
}

/** How long a run that was cut off may take to write down that it was, in milliseconds. */
const LAST_WORDS_MS = 2_000;

/** Has integrations carry out what is asked of them, in the time that a run has, and records how it ended. */
@Injectable()
export class ActionExecutor implements OnApplicationShutdown {
  private readonly underWay = new Set<Promise<ActionResult>>();

  constructor(
    private readonly recorder: RunRecorder,
    private readonly afterRun: AfterRunHooks,
    private readonly clock: Clock,
    private readonly shutdown: Shutdown,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /** @throws AppError what the integration failed with, with the run's id */
  async execute(
    target: Target,
    action: Action,
    run: RunInProgress,
    options: ExecuteOptions = {},
  ): Promise<ActionResult> {
    const execution = this.carryOut(target, action, run, options);
    this.underWay.add(execution);
    try {
      return await execution;
    } finally {
      this.underWay.delete(execution);
    }
  }

  /** The database is still there: a run whose caller went away, or that was cut off, is written down as it ended. */
  async onApplicationShutdown(): Promise<void> {
    const enough = new AbortController();
    await Promise.race([
      Promise.allSettled(this.underWay).finally(() => enough.abort()),
      unlessAborted(delay(this.limits.deadlineMs, undefined, { signal: enough.signal }), this.shutdown.cutOff)
        .catch(() => delay(LAST_WORDS_MS, undefined, { signal: enough.signal }))
        .catch(() => undefined),
    ]);
  }

  private async carryOut(
    { integration, operation }: Target,
    action: Action,
    run: RunInProgress,
    { keepAnswer = false, expected }: ExecuteOptions,
  ): Promise<ActionResult> {
    const { params } = action;
    const onNote = (note: string): unknown => run.notes.push(note);
    const onAttempt: OperationCall['onAttempt'] = (attempt) => run.attempts.push(attemptOf(operation, attempt));
    let wasAnswered = false;
    try {
      const result = await this.withinDeadline(
        (limits) =>
          integration.execute({ operation, params, ...limits, onAttempt, onNote, ...(expected && { expected }) }),
        this.shutdown.cutOff,
      );
      wasAnswered = true;
      if (result instanceof Download) {
        await this.recorder.succeed(run);
        return { runId: run.id, result, action };
      }
      const call = { integration: integration.name, operation, params, startedAt: run.startedAt, onNote };
      const answer = await this.afterRun.apply(call, result);
      // A field of the outside system that is called notes is what was asked for.
      const laidOut = { ...notesOf(run), ...layOutResult(answer, operation.result), runId: run.id };
      await this.recorder.succeed(run, keepAnswer ? { result: laidOut } : undefined);
      return { runId: run.id, result: laidOut, action };
    } catch (thrown) {
      const error = this.failureOf(thrown, operation, run).withDetails({ ...notesOf(run), runId: run.id });
      const failed = { risk: operation.risk, error, attempts: run.attempts, wasAnswered };
      const isAnswer = keepAnswer && isFinalFailure(failed);
      await this.recorder.fail(run, error, isAnswer ? answerOf(error) : undefined);
      throw error;
    }
  }

  /**
   * Asks what an action would do. Nothing is carried out or recorded.
   * @throws AppError what the integration cannot find out
   */
  async plan({ integration, operation }: Target, { params }: Action): Promise<NotedPlan> {
    const notes: string[] = [];
    const onNote = (note: string): unknown => notes.push(note);
    const plan = await this.withinDeadline((limits) =>
      integration.plan({ operation, params, ...limits, onAttempt: () => undefined, onNote }),
    );
    return { ...plan, notes };
  }

  private withinDeadline<Result>(
    work: (limits: Pick<OperationCall, 'deadline' | 'signal'>) => Promise<Result>,
    cutOff?: AbortSignal,
  ): Promise<Result> {
    const { deadlineMs } = this.limits;
    return withTimeLimit(
      this.clock,
      deadlineMs,
      (signal) => work({ deadline: this.clock.monotonic() + deadlineMs, signal }),
      cutOff,
    );
  }

  /** Whatever was waited for when the service was cut off fails in a way of its own, which is no mistake of ours. */
  private failureOf(thrown: unknown, { risk }: Operation, { attempts }: RunInProgress): AppError {
    const { cutOff } = this.shutdown;
    if (thrown instanceof AppError || !(cutOff.reason instanceof AppError)) return mapError(thrown);
    const mayHaveHappened = risk !== 'read' && attempts.length > 0;
    return mayHaveHappened ? cutOff.reason.withDetails({ outcome: 'unknown' }) : cutOff.reason;
  }
}

/** What looked something up names what it asked for; the run's own requests need not. */
function attemptOf(operation: Operation, { operation: asked, ...attempt }: Attempt): Attempt {
  return asked === undefined || asked === operation.name ? attempt : { ...attempt, operation: asked };
}

/** Only where there is something to say. */
export function notesOf({ notes }: Pick<NotedPlan, 'notes'>): { notes?: readonly string[] } {
  return notes.length > 0 ? { notes } : {};
}
