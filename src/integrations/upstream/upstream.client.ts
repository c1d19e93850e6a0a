import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import type { Attempt, OperationCall } from '../integration.js';
import { RunLimits } from '../run-limits.js';
import { type Answer, isSuccess, isTurnedAway } from './answer.js';
import { refuseMissingBody } from './missing-body.js';
import type { OutboundLimit, Permit } from './outbound-limit.js';
import { decideRetry } from './retry-policy.js';
import { UpstreamTransport } from './transport.js';
import { type SendingResult, UnreachableHosts } from './unreachable-hosts.js';
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
    private readonly hosts: UnreachableHosts,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /**
   * The answer of the last try, be it a success or a failure.
   * @throws AppError rate_limited when the limit leaves no time to call
   */
  async send(request: UpstreamRequest, call: OperationCall, options: SendOptions = {}): Promise<Answer> {
    let isTried = false;
    const answer = await this.hosts.visit(hostOf(request), call.signal, (isProbe) => {
      isTried = true;
      return this.sendUntilClear(request, call, options, isProbe);
    });
    // What a run records is that it was not sent, whoever found out that it could not be.
    if (!isTried) this.note(answer, request, call, this.moment());
    return answer;
  }

  /** @param isProbe whether it is about the connection: without one, it is tried only once */
  private async sendUntilClear(
    request: UpstreamRequest,
    call: OperationCall,
    { interpret = asItIs, limit }: SendOptions,
    isProbe: boolean,
  ): Promise<SendingResult> {
    let isOutage = false;
    let permit = await limit?.acquire(call);
    for (let tries = 1; ; tries++) {
      const answer = await this.try(request, call, interpret, permit);
      if (isSuccess(answer)) return { answer, isOutage: false };
      // Who was cut off has to say what came of the last try, not what came of waiting for the next.
      if (call.signal.aborted) return { answer, isOutage };
      isOutage ||= answer.kind === 'not_sent';
      if (isProbe && isOutage) return { answer, isOutage };
      const decision = decideRetry({
        answer,
        retryClass: call.operation.retry,
        tries,
        maxRetries: this.limits.maxRetries,
        leftMs: call.deadline - this.clock.monotonic(),
        random: Math.random(),
      });
      if (!decision.retry) return { answer, isOutage };
      // A limit that has heard of a 429 lets nobody through before it is time.
      const isPaced = limit !== undefined && isTurnedAway(answer);
      if (!isPaced) await this.clock.sleep(decision.delayMs, call.signal);
      try {
        permit = await limit?.acquire(call);
      } catch (refusal) {
        // That a write may have been carried out is more than that it cannot be tried again.
        if (isTurnedAway(answer)) throw refusal;
        return { answer, isOutage };
      }
    }
  }

  private async try(
    request: UpstreamRequest,
    call: OperationCall,
    interpret: Interpretation,
    permit: Permit | undefined,
  ): Promise<Answer> {
    const sent = this.moment();
    const onSent = (): void => {
      this.hosts.reached(hostOf(request));
      permit?.sent();
    };
    const send = (signal: AbortSignal): Promise<Answer> => this.transport.send(request, signal, onSent);
    const came = await withTimeLimit(this.clock, this.limits.tryTimeoutMs, send, call.signal);
    const answer = refuseMissingBody(interpret(came), call.operation, request);
    permit?.answered(answer);
    this.note(answer, request, call, sent);
    return answer;
  }

  private note(answer: Answer, { method }: UpstreamRequest, call: OperationCall, sent: Moment): void {
    call.onAttempt({
      at: new Date(sent.now).toISOString(),
      durationMs: Math.round(this.clock.monotonic() - sent.monotonic),
      method,
      operation: call.operation.name,
      ...whatCameOf(answer),
    });
  }

  private moment(): Moment {
    return { now: this.clock.now(), monotonic: this.clock.monotonic() };
  }
}

/** A moment by both clocks: one to be told, one to be counted from. */
interface Moment {
  readonly now: number;
  readonly monotonic: number;
}

function hostOf({ url }: UpstreamRequest): string {
  return new URL(url).host;
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
