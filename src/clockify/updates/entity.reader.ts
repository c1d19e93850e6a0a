import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import type { OperationCall } from '../../integrations/integration.js';
import type { Params } from '../../integrations/operation.js';
import { isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import type { Entity, Watch } from '../catalogue/merge.js';
import { MAX_ROWS } from '../catalogue/whole-list.js';
import { CLOCKIFY } from '../client/clockify-errors.js';
import { ClockifySender } from '../client/clockify.sender.js';
import { isRecord } from '../pages/at-path.js';
import { PageReader } from '../pages/page.reader.js';

/** Reads what an operation is about to change. */
@Injectable()
export class EntityReader {
  private readonly operations = new Map<string, ClockifyOperation>(CLOCKIFY_OPERATIONS.map((row) => [row.name, row]));

  constructor(
    private readonly sender: ClockifySender,
    private readonly pages: PageReader,
  ) {}

  /**
   * The entities of these ids, in this order.
   * @throws AppError not_found where one is missing, or what asking Clockify failed with
   */
  async readAll({ entity, read }: Watch, ids: readonly string[], call: OperationCall): Promise<readonly Entity[]> {
    const operation = this.operation(read);
    if (operation.wholeList === undefined) return [await this.readOne(operation, call)];
    const payload = operation.http.method === 'POST' ? { body: { timeEntryIds: ids } } : {};
    const { rows } = await this.pages.readAll(operation, reading(operation, call, payload), MAX_ROWS);
    const found = new Map(rows.filter(isRecord).map((row) => [row['id'], row]));
    return ids.map((id) => found.get(id) ?? missing(entity, id));
  }

  private async readOne(operation: ClockifyOperation, call: OperationCall): Promise<Entity> {
    const answer = await this.sender.send(operation, reading(operation, call));
    if (!isSuccess(answer)) throw mapFailure(CLOCKIFY, operation, answer);
    if (isRecord(answer.body)) return answer.body;
    throw new AppError('upstream_error', `Clockify answered ${operation.name} with something that cannot be read.`);
  }

  private operation(name: string): ClockifyOperation {
    const operation = this.operations.get(name);
    if (operation === undefined) throw new Error(`The catalogue has no operation ${name}`);
    return operation;
  }
}

/** The call that reads: with the parameters of its path, which are called the same wherever they occur. */
function reading(operation: ClockifyOperation, call: OperationCall, payload: Params = {}): OperationCall {
  const inPath = [...operation.http.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  const params = { ...Object.fromEntries(inPath.map((name) => [name, call.params[name]])), ...payload };
  return { ...call, operation, params };
}

function missing(entity: string, id: string): never {
  throw new AppError('not_found', `There is no ${entity} with the id ${id} in the workspace: look up its id first.`);
}
