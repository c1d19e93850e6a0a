import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { OperationCall } from '../../integrations/integration.js';
import { isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import type { Params } from '../../integrations/operation.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import { CLOCKIFY } from '../client/clockify-errors.js';
import { ClockifySender } from '../client/clockify.sender.js';
import { isRecord, valueAt } from '../pages/at-path.js';
import { PageReader } from '../pages/page.reader.js';
import type { LostWrite, RecoveryPlan, Row, Seen } from './recovery-plan.js';

/** The most rows that are looked through; where there are more, what is not found may still be there. */
const MAX_ROWS = 2_000;

/** Looks in Clockify for what a write may have made. */
@Injectable()
export class LookUp {
  private readonly operations = new Map<string, ClockifyOperation>(CLOCKIFY_OPERATIONS.map((row) => [row.name, row]));

  constructor(
    private readonly sender: ClockifySender,
    private readonly pages: PageReader,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError when Clockify cannot be asked */
  async look(plan: RecoveryPlan, lost: LostWrite, call: OperationCall): Promise<Omit<Seen, 'isClaimed' | 'hasRival'>> {
    const operation = this.operation(plan.look);
    const asking = lookingUp(operation, plan.ask(lost), call);
    const isList = operation.wholeList !== undefined;
    const { rows, truncated, servedAt } = isList
      ? await this.pages.readAll(operation, asking, MAX_ROWS)
      : await this.readOne(operation, asking);
    const { unwrap } = plan;
    return {
      rows: rows.map((row) => (unwrap === undefined ? row : valueAt(row, [unwrap]))).filter(isRecord),
      whole: !truncated,
      since: servedAt === undefined ? undefined : servedAt - (this.clock.monotonic() - lost.openedAt),
    };
  }

  /** What the write answers, where a row of the list is not that; the row itself when it cannot be had. */
  async show({ show }: RecoveryPlan, row: Row, lost: LostWrite, call: OperationCall): Promise<unknown> {
    if (show === undefined) return row;
    const operation = this.operation(show.operation);
    try {
      const answer = await this.sender.send(operation, lookingUp(operation, show.ask(row, lost), call));
      return isSuccess(answer) ? answer.body : row;
    } catch (error) {
      // It has been found; that it cannot be shown in full must not make that doubtful.
      if (error instanceof AppError || call.signal.aborted) return row;
      throw error;
    }
  }

  /**
   * The id of the user whom the credential belongs to.
   * @throws AppError when Clockify cannot be asked
   */
  async ownUser(call: OperationCall): Promise<string | undefined> {
    const operation = this.operation('get_user');
    const { rows } = await this.readOne(operation, lookingUp(operation, {}, call));
    const id = valueAt(rows[0], ['id']);
    return typeof id === 'string' ? id : undefined;
  }

  private async readOne(operation: ClockifyOperation, call: OperationCall): Promise<OneRow> {
    const answer = await this.sender.send(operation, call);
    if (!isSuccess(answer)) throw mapFailure(CLOCKIFY, operation, answer);
    return { rows: [answer.body], truncated: false, servedAt: answer.servedAt };
  }

  private operation(name: string): ClockifyOperation {
    const operation = this.operations.get(name);
    if (operation === undefined) throw new Error(`The catalogue has no operation ${name}`);
    return operation;
  }
}

interface OneRow {
  readonly rows: readonly unknown[];
  readonly truncated: boolean;
  readonly servedAt: number | undefined;
}

function lookingUp(operation: ClockifyOperation, params: Params, call: OperationCall): OperationCall {
  return { ...call, operation, params };
}
