import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import { withTimeLimit } from '../../common/time/with-time-limit.js';
import type { OperationCall } from '../../integrations/integration.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { isRecord } from '../pages/at-path.js';
import { anyCase } from './comparisons.js';
import { heldBy } from './holder.js';
import { field, hasFields, judgeCreate } from './judge-create.js';
import { LookUp } from './look-up.js';
import { RECOVERY_PLANS } from './plans/index.js';
import type { LostWrite, RecoveryPlan, Row } from './recovery-plan.js';

/** The answer is there already; that it can be told better is not worth a longer wait. */
const PATIENCE_MS = 5_000;

/** Nothing is looked for after a lost answer by it: an invitation is sent again by hand. */
const USER: RecoveryPlan = {
  look: 'list_users',
  ask: ({ params, body }) => ({ workspaceId: params['workspaceId'], email: body['email'], status: 'ALL' }),
  repeat: 'never',
  judge: judgeCreate({ alike: hasFields(field('email', anyCase)), same: () => false }),
};

/** Finds out what has the name that a write was refused for. */
@Injectable()
export class HolderFinder {
  constructor(
    private readonly lookUp: LookUp,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(HolderFinder.name);
  }

  /**
   * What a write has failed with, told better where Clockify refused it for a name that something else has. Never
   * rejects: where that cannot be found in a short time, the failure is what it was.
   */
  async explain(failure: unknown, operation: ClockifyOperation, call: OperationCall): Promise<unknown> {
    if (!(failure instanceof AppError) || failure.code !== 'conflict' || !isRecord(failure.details?.['upstream'])) {
      return failure;
    }
    const plan = planOf(operation);
    if (plan === undefined) return failure;
    try {
      const holder = await withTimeLimit(
        this.clock,
        PATIENCE_MS,
        (signal) => this.find(plan, operation, { ...call, signal }),
        call.signal,
      );
      return holder === undefined ? failure : heldBy(operation, holder, failure);
    } catch (err) {
      this.logger.warn(
        { err, operation: operation.name },
        'what has the name of a refused write could not be looked up',
      );
      return failure;
    }
  }

  private async find(plan: RecoveryPlan, { merge }: ClockifyOperation, call: OperationCall): Promise<Row | undefined> {
    const { params } = call;
    const body = isRecord(params['body']) ? params['body'] : {};
    const [sentAt, openedAt] = [this.clock.now(), this.clock.monotonic()];
    const refused: LostWrite = { params, body, userId: undefined, sentAt, openedAt };
    const seen = await this.lookUp.look(plan, refused, call);
    // What is changed has its own name, and is not in its own way.
    const rows = seen.rows.filter(({ id }) => merge === undefined || id !== params[merge.id]);
    // Nothing that is there is the work of a write that was refused.
    const others = { rows, isClaimed: () => true, hasRival: false, wasRefused: true } as const;
    const verdict = plan.judge({ ...seen, ...others }, refused);
    return verdict.kind === 'taken' ? verdict.row : undefined;
  }
}

/** A change of a name is in the way of the same things as a create. */
function planOf({ name }: ClockifyOperation): RecoveryPlan | undefined {
  if (name === 'add_workspace_user') return USER;
  const plan = RECOVERY_PLANS.get(name) ?? RECOVERY_PLANS.get(name.replace(/^update_/, 'create_'));
  return plan?.ownUser === true ? undefined : plan;
}
