import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import type { Attempt, OperationCall } from '../integration.js';
import { RunLimits } from '../run-limits.js';
import { type Answer, isSuccess, isTurnedAway } from './answer.js';
import type { OutboundLimit, Permit } from './outbound-limit.js';
import { decideRetry } from './retry-policy.js';
import { UpstreamTransport } from './transport.js';
import type { UpstreamRequest } from './upstream-request.js';

/** What an answer means, for systems that say it otherwise than by the status. */
export type Interpretation = (answer: Answer) => Answer;

export interface SendOptions {
  readonly interpret?: Interpretation;
  /** How often the system may be called; without one it is called as it comes. */
  readonly limit?: OutboundLimit;
}

/** Sends the request of an operation: tries, waits and tries again for as long as that is safe and worth it. */
@Injectable()
export class UpstreamClient {
  constructor(
    private readonly transport: UpstreamTransport,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /**
   * The answer of the last try, be it a success or a failure.
   * @throws AppError rate_limited when the limit leaves no time to call
   */
  async send(request: UpstreamRequest, call: OperationCall, options: SendOptions = {}): Promise<Answer> {
    const { interpret = asItIs, limit } = options;
    let permit = await limit?.acquire(call);
    for (let tries = 1; ; tries++) {
      const answer = await this.try(request, call, interpret, permit);
      if (isSuccess(answer)) return answer;
      const decision = decideRetry({
        answer,
        retryClass: call.operation.retry,
        tries,
        maxRetries: this.limits.maxRetries,
        leftMs: call.deadline - this.clock.monotonic(),
        random: Math.random(),
      });
      if (!decision.retry) return answer;
      // A limit that has heard of a 429 lets nobody through before it is time.
      const isPaced = limit !== undefined && isTurnedAway(answer);
      if (!isPaced) await this.clock.sleep(decision.delayMs, call.signal);
      try {
        permit = await limit?.acquire(call);
      } catch (refusal) {
        // That a write may have been carried out is more than that it cannot be tried again.
        if (isTurnedAway(answer)) throw refusal;
        return answer;
      }
    }
  }

  private async try(
    request: UpstreamRequest,
    call: OperationCall,
    interpret: Interpretation,
    permit: Permit | undefined,
  ): Promise<Answer> {
    const [at, sentAt] = [new Date(this.clock.now()), this.clock.monotonic()];
    const send = (signal: AbortSignal): Promise<Answer> => this.transport.send(request, signal, () => permit?.sent());
    const answer = interpret(await withTimeLimit(this.clock, this.limits.tryTimeoutMs, send, call.signal));
    permit?.answered(answer);
    call.onAttempt({
      at: at.toISOString(),
      durationMs: Math.round(this.clock.monotonic() - sentAt),
      method: request.method,
      operation: call.operation.name,
      ...whatCameOf(answer),
    });
    return answer;
  }
}

function asItIs(answer: Answer): Answer {
  return answer;
}

function whatCameOf(answer: Answer): Pick<Attempt, 'status' | 'failure'> {
  switch (answer.kind) {
    case 'answered':
      return { status: answer.status };
    case 'lost':
      return { failure: answer.reason };
    case 'not_sent':
      return { failure: 'not_sent' };
  }
}
