import { Injectable } from '@nestjs/common';
import type { SpokenClock } from '../../../integrations/spoken/spoken-clock.js';
import type { LookUpCall } from '../../../integrations/spoken/spoken-forms.js';
import type { Params } from '../../../integrations/operation.js';
import { RowList } from '../../../integrations/row-list.js';
import { CallerDefaults } from '../../caller-defaults.js';
import type { ClockifyOperation } from '../../catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../../catalogue/index.js';
import { ClockifyClient } from '../../client/clockify.client.js';
import { valueAt } from '../../pages/at-path.js';

/** A look-up under way. */
export interface Search {
  /** What is to be run in the end. */
  readonly operation: ClockifyOperation;
  readonly params: Params;
  readonly clock: SpokenClock;
  readonly call: LookUpCall;
}

/** Reads what look-ups look through. */
@Injectable()
export class LookUpReader {
  private readonly operations = new Map(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation]));

  constructor(
    private readonly client: ClockifyClient,
    private readonly callerDefaults: CallerDefaults,
  ) {}

  /** The rows of a list, at most `limit`. @throws AppError what asking Clockify failed with */
  async rowsOf(name: string, params: Params, limit: number, search: Search): Promise<readonly unknown[]> {
    const operation = this.operationOf(name);
    const { wholeList } = operation;
    if (wholeList === undefined) throw new Error(`${name} is no list`);
    const answer = await this.ask(name, { ...params, all: true, [wholeList.limit]: limit }, search);
    const rows = answer instanceof RowList ? answer.rows : valueAt(answer, wholeList.rows);
    return Array.isArray(rows) ? rows : [];
  }

  /** The answer of an operation. @throws AppError what asking Clockify failed with */
  async ask(name: string, params: Params, search: Search): Promise<unknown> {
    const operation = this.operationOf(name);
    const call = callOf(search, { ...placeOf(search.params), ...params });
    return this.client.run(operation, {
      ...call,
      operation,
      params: await this.callerDefaults.complete(operation, call),
    });
  }

  private operationOf(name: string): ClockifyOperation {
    const operation = this.operations.get(name);
    if (operation === undefined) throw new Error(`The catalogue has no operation ${name}`);
    return operation;
  }
}

/** The call by which something is asked on behalf of a look-up. */
export function callOf({ operation, call }: Search, params: Params): Parameters<ClockifyClient['run']>[1] {
  return { ...call, operation, params, onAttempt: () => undefined };
}

/** Where to look: in the workspace of the command, where one is said. */
export function placeOf({ workspaceId }: Params): Params {
  return workspaceId === undefined ? {} : { workspaceId };
}
