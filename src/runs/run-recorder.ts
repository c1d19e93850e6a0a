import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../common/errors/app-error.js';
import { idFactory } from '../common/ids/id-factory.js';
import { redactFields } from '../common/redaction/redact-fields.js';
import { traceFields } from '../common/telemetry/trace-fields.js';
import { Clock } from '../common/time/clock.js';
import type { Attempt } from '../integrations/integration.js';
import type { Action, Operation } from '../integrations/operation.js';
import { redactParams } from './redact-params.js';
import type { Run, RunAnswer, RunOrigin, RunRecord } from './run.js';
import { RunWriter } from './run-writer.js';

/** A run under way; attempts and notes are added as they are made. */
export type RunInProgress = Run & {
  readonly attempts: Attempt[];
  readonly notes: string[];
  readonly recorded: boolean;
};

/**
 * Keeps the record of a run. A write is in the database as `running` before anything is sent, so that a crash leaves a
 * trace of it; a read is written down afterwards, together with others.
 */
@Injectable()
export class RunRecorder implements OnApplicationShutdown {
  private readonly newId = idFactory();

  constructor(
    private readonly writer: RunWriter,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RunRecorder.name);
  }

  /** @throws AppError unavailable when a write cannot be recorded: it is then not carried out */
  async begin(action: Action, operation: Operation, origin: RunOrigin): Promise<RunInProgress> {
    const run = this.make(action, operation, origin, operation.risk !== 'read');
    if (run.recorded) await this.writer.writeNow(run).catch((error: unknown) => this.refuse(error));
    return run;
  }

  /** A run that the caller of this writes down before it is carried out, whatever it does. */
  prepare(action: Action, operation: Operation, origin: RunOrigin): RunInProgress {
    return this.make(action, operation, origin, true);
  }

  /** @param answer what to keep for the caller who repeats the request */
  async succeed(run: RunInProgress, answer?: RunAnswer): Promise<void> {
    await this.end(run, { outcome: 'succeeded', error: null, ...this.kept(answer) });
  }

  /** @param answer what to keep for the caller who repeats the request */
  async fail(run: RunInProgress, { code, message, details }: AppError, answer?: RunAnswer): Promise<void> {
    const outcome = details?.['outcome'] === 'unknown' ? 'unknown' : 'failed';
    await this.end(run, { outcome, error: { code, message }, ...this.kept(answer) });
  }

  private make(
    action: Action,
    operation: Operation,
    { trigger, requestId, caller, eventId }: RunOrigin,
    recorded: boolean,
  ): RunInProgress {
    const now = this.clock.now();
    return {
      id: this.newId(now),
      trigger,
      integration: action.integration,
      operation: action.operation,
      params: redactParams(action.params, operation.parameters),
      caller: caller ?? null,
      requestId,
      eventId: eventId ?? null,
      traceId: traceFields().trace_id ?? null,
      outcome: 'running',
      error: null,
      attempts: [],
      notes: [],
      startedAt: new Date(now),
      finishedAt: null,
      recorded,
    };
  }

  /** An answer is redacted as a run is: what the caller saw once, the database need not know. */
  private kept(answer: RunAnswer | undefined): Pick<RunRecord, 'answer'> {
    return answer === undefined ? {} : { answer: JSON.stringify(redactFields(answer)) };
  }

  /** What happened has happened: that it could not be written down yet does not make a success a failure. */
  private async end(run: RunInProgress, how: Pick<RunRecord, 'outcome' | 'error' | 'answer'>): Promise<void> {
    const ended = { ...run, ...how, finishedAt: new Date(this.clock.now()) };
    if (!run.recorded) return this.writer.writeSoon(ended);
    await this.writer.writeNow(ended).catch((err: unknown) => {
      this.logger.warn({ err, run_id: run.id }, 'the end of a run could not be recorded yet');
      this.writer.writeSoon(ended);
    });
  }

  private refuse(error: unknown): never {
    if (!(error instanceof AppError)) throw error;
    throw new AppError('unavailable', `${error.message} Nothing was sent: a write is recorded before it is made.`, {
      cause: error,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.writer.flush();
  }
}
