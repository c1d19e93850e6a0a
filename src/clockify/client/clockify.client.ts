import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import type { OperationCall, OperationResult } from '../../integrations/integration.js';
import { RunLimits } from '../../integrations/run-limits.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { isSuccess } from './answer.js';
import { buildRequest } from './build-request.js';
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
      const answer = await this.transport.send(
        request,
        AbortSignal.any([call.signal, AbortSignal.timeout(this.limits.tryTimeoutMs)]),
      );
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
}
