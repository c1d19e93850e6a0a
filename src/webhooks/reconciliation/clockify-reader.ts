import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import { CallerDefaults } from '../../clockify/caller-defaults.js';
import { CLOCKIFY_OPERATIONS } from '../../clockify/catalogue/index.js';
import type { ClockifyOperation } from '../../clockify/catalogue/clockify-operation.js';
import { CLOCKIFY } from '../../clockify/client/clockify-errors.js';
import { ClockifySender } from '../../clockify/client/clockify.sender.js';
import type { OperationCall } from '../../integrations/integration.js';
import type { Params } from '../../integrations/operation.js';
import { isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import type { Round } from './round.js';

export type ReadOperation = 'list_webhooks' | 'list_webhook_logs' | 'list_webhook_event_statuses';

/** How long a call waits for its turn: whoever is behind the service's callers for longer gives way to them. */
const PATIENCE_MS = 5_000;

/** Reads from Clockify in the background: within the outbound rate limit, and after whoever else calls. */
@Injectable()
export class ClockifyReader {
  private readonly operations = new Map(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation]));

  constructor(
    private readonly sender: ClockifySender,
    private readonly callerDefaults: CallerDefaults,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError for every failure, rate_limited included */
  async read(name: ReadOperation, params: Params, round: Round): Promise<unknown> {
    const operation = this.operationOf(name);
    const answer = await this.sender.send(operation, this.callOf(operation, params, round));
    if (isSuccess(answer)) return answer.body;
    throw mapFailure(CLOCKIFY, operation, answer);
  }

  /** @throws AppError as well where the user of the credential has no active workspace */
  async activeWorkspace(round: Round): Promise<string> {
    const call = this.callOf(this.operationOf('list_webhooks'), {}, round);
    const { workspaceId } = await this.callerDefaults.complete({ callerDefaults: ['workspaceId'] }, call);
    return String(workspaceId);
  }

  private callOf(operation: ClockifyOperation, params: Params, { signal, budget }: Round): OperationCall {
    return {
      operation,
      params,
      signal,
      deadline: this.clock.monotonic() + PATIENCE_MS,
      onAttempt: () => budget.spend(),
      onNote: () => undefined,
    };
  }

  private operationOf(name: ReadOperation): ClockifyOperation {
    const operation = this.operations.get(name);
    if (operation === undefined) throw new Error(`The catalogue has no operation ${name}`);
    return operation;
  }
}
