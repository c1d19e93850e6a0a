import { Injectable } from '@nestjs/common';
import type { EntityState, IntegrationPlan, OperationCall } from '../integrations/integration.js';
import type { Params } from '../integrations/operation.js';
import type { ClockifyOperation } from './catalogue/clockify-operation.js';
import { ClockifySender } from './client/clockify.sender.js';
import { takeListRequest } from './pages/list-request.js';
import { pageParams, pageSize } from './pages/page-params.js';
import { assertUnchanged } from './updates/assert-unchanged.js';
import { EntityReader } from './updates/entity.reader.js';
import { keepsTheRest, UpdateRunner } from './updates/update.runner.js';
import { watchedState } from './updates/watched-state.js';

/** Finds out what an operation would send to Clockify and what that would change, by reading only. */
@Injectable()
export class ClockifyPlanner {
  constructor(
    private readonly sender: ClockifySender,
    private readonly updates: UpdateRunner,
    private readonly reader: EntityReader,
  ) {}

  /**
   * @param call its parameters hold ids, and everything that has a default
   * @throws AppError when what is to be changed or removed cannot be looked at
   */
  async plan(operation: ClockifyOperation, call: OperationCall): Promise<Omit<IntegrationPlan, 'names'>> {
    const { params } = call;
    if (keepsTheRest(operation)) {
      const { params: merged, changes, state, notes } = await this.updates.merge(operation, call);
      notes.forEach(call.onNote);
      return { params, calls: [this.sender.describe(operation, merged)], changes, state };
    }
    const calls = [this.sender.describe(operation, firstRequest(operation, params))];
    const state = await this.watch(operation, call);
    return { params, calls, changes: [], ...(state && { state }) };
  }

  /**
   * Makes sure that what is to be removed is what it was when that was planned.
   * @throws AppError conflict where it is not, or what asking Clockify failed with
   */
  async assertExpected(operation: ClockifyOperation, call: OperationCall): Promise<void> {
    if (call.expected === undefined || operation.watch === undefined) return;
    const state = await this.watch(operation, call);
    if (state !== undefined) assertUnchanged(operation.watch.entity, call.expected, state);
  }

  private async watch({ watch }: ClockifyOperation, call: OperationCall): Promise<EntityState | undefined> {
    if (watch === undefined) return undefined;
    const [entity] = await this.reader.readAll(watch, [String(call.params[watch.id])], call);
    return entity && watchedState(entity);
  }
}

/** The parameters as they are sent: a list that is read whole is asked for page by page, and this is the first one. */
function firstRequest(operation: ClockifyOperation, given: Params): Params {
  const { params, limit } = takeListRequest(operation, given);
  const { paging } = operation;
  if (limit === undefined || paging === 'never') return params;
  return pageParams(params, paging, 0, pageSize(params, paging, limit));
}
