import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import { mapError } from '../../common/errors/map-error.js';
import { Redactor } from '../../common/redaction/redact-secrets.js';
import { withSpan } from '../../common/telemetry/with-span.js';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import type { EventError } from './event-handling.js';
import { EventHandlers, type RegisteredHandler } from './event-handlers.js';
import type { ClaimedEvent, FinishedAttempt } from './event-queue.repository.js';
import type { HandledEvent } from './handled-event.js';
import { HandlingLimits } from './handling-limits.js';
import { judgeFailure, type Verdict } from './judge-attempt.js';

interface Failure {
  readonly handler: string;
  readonly error: AppError;
}

/** Calls the handlers of an event and tells what is to become of it. */
@Injectable()
export class AttemptRunner {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
    @Inject(HandlingLimits) private readonly limits: HandlingLimits,
    @Inject(Redactor) private readonly redactor: Redactor,
  ) {
    logger.setContext(AttemptRunner.name);
  }

  /**
   * One attempt: every handler that has not done its work yet is called, whatever the others do. Never rejects.
   * @param signal cuts the handlers off
   */
  async run(claimed: ClaimedEvent, signal: AbortSignal): Promise<FinishedAttempt> {
    const startedAt = this.now();
    const handlers = this.handlers.of(claimed.event).filter(({ name }) => !claimed.handledBy.includes(name));
    const event = readData(claimed.event);
    const failures = await Promise.all(handlers.map((handler) => this.call(handler, event, signal)));
    const failed = failures.filter((failure) => failure !== undefined);
    const did = handlers.filter((_, index) => failures[index] === undefined).map(({ name }) => name);
    const verdict = this.judge(claimed, failed);
    const [first] = failed;
    const error = first === undefined ? null : this.describe(first);
    const finishedAt = this.now();
    return {
      eventId: event.id,
      attempt: {
        number: event.attempt,
        replay: event.replay,
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt.toISOString(),
        outcome: error === null ? 'done' : 'failed',
        handlers: did,
        ...(error !== null && { error }),
      },
      state: verdict.state,
      delayMs: verdict.state === 'pending' ? verdict.delayMs : null,
      error,
      handledBy: [...claimed.handledBy, ...did],
    };
  }

  private async call(
    { name, handle }: RegisteredHandler,
    event: HandledEvent,
    outer: AbortSignal,
  ): Promise<Failure | undefined> {
    const attributes = {
      'clankerbot.event.id': event.id,
      'clankerbot.event.type': event.type,
      'clankerbot.handler': name,
    };
    try {
      await withSpan(`handle ${name}`, attributes, () =>
        withTimeLimit(
          this.clock,
          this.limits.handlerTimeoutMs,
          // A handler that does not heed its signal must not hold up the events behind this one.
          (signal) => Promise.race([handle(event, { signal }), rejectionOf(signal)]),
          outer,
        ),
      );
      return undefined;
    } catch (thrown) {
      const error = cutOffError(thrown) ?? mapError(thrown);
      this.log(error, name, event);
      return { handler: name, error };
    }
  }

  /** What we did not foresee is told in full; of the rest its words are enough. */
  private log({ code, message, cause }: AppError, handler: string, { id, type, attempt }: HandledEvent): void {
    const fields = { event_id: id, event_type: type, handler, attempt, code };
    if (code === 'internal_error') this.logger.error({ ...fields, err: cause }, 'a handler of events failed');
    else this.logger.warn(fields, `a handler of events failed: ${message}`);
  }

  /** With several failures the event is tried again as long as that can help one of the handlers. */
  private judge({ attemptsOfRound }: ClaimedEvent, failures: readonly Failure[]): Verdict | { readonly state: 'done' } {
    const verdicts = failures.map(({ error }) => judgeFailure(error, attemptsOfRound, this.limits, Math.random()));
    return verdicts.find(({ state }) => state === 'pending') ?? verdicts[0] ?? { state: 'done' };
  }

  private describe({ handler, error }: Failure): EventError {
    return { code: error.code, message: this.redactor.text(error.message), handler };
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}

/** What is in the inbox was valid JSON when it was stored. */
function readData(event: ClaimedEvent['event']): HandledEvent {
  const data: unknown = JSON.parse(event.body.toString('utf8'));
  return { ...event, data };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
}

/** The error for a handler that was cut off; `undefined` for one that failed by itself. */
function cutOffError(thrown: unknown): AppError | undefined {
  const name = typeof thrown === 'object' && thrown !== null && 'name' in thrown ? thrown.name : undefined;
  if (name === 'TimeoutError')
    return new AppError('upstream_timeout', 'The handler took too long and was cut off.', { cause: thrown });
  if (name === 'AbortError')
    return new AppError('unavailable', 'The handler was cut off: the service stopped, or lost its database.', {
      cause: thrown,
    });
  return undefined;
}
