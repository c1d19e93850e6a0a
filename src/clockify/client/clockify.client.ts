import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import type { Attempt, OperationCall, OperationResult } from '../../integrations/integration.js';
import { RunLimits } from '../../integrations/run-limits.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { type Answer, isSuccess } from './answer.js';
import { buildRequest, type ClockifyRequest } from './build-request.js';
import { mapFailure } from './map-failure.js';
import { decideRetry } from './retry-policy.js';
import { ClockifyTransport } from './transport.js';

/** Runs an operation on Clockify: tries, waits and tries again for as long as that is safe and worth it. */
@Injectable()
export class ClockifyClient {
  constructor(
    private readonly transport: ClockifyTransport,
    private readonly clock: Clock,
    @Inject(RunLimits) private readonly limits: RunLimits,
  ) {}

  /** @throws AppError for every failure; `details.outcome` is `unknown` where a write may have happened */
  async run(operation: ClockifyOperation, call: OperationCall): Promise<OperationResult> {
    const request = buildRequest(operation, call.params);
    for (let tries = 1; ; tries++) {
      const answer = await this.send(request, call);
      if (isSuccess(answer)) return answer.body;
      const decision = decideRetry({
        answer,
        retryClass: operation.retry,
        tries,
        maxRetries: this.limits.maxRetries,
        leftMs: call.deadline - this.clock.now(),
        random: Math.random(),
      });
      if (!decision.retry) throw mapFailure(operation, answer);
      await this.clock.sleep(decision.delayMs, call.signal);
    }
  }
  private async send(request: ClockifyRequest, { signal, onAttempt }: OperationCall): Promise<Answer> {
    const sentAt = this.clock.now();
    const limit = AbortSignal.timeout(this.limits.tryTimeoutMs);
    const answer = await this.transport.send(request, AbortSignal.any([signal, limit]));
    onAttempt({ at: new Date(sentAt).toISOString(), durationMs: this.clock.now() - sentAt, ...whatCameOf(answer) });
    return answer;
  }
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
