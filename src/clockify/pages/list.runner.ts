import { Injectable } from '@nestjs/common';
import type { OperationCall, OperationResult } from '../../integrations/integration.js';
import { RowList } from '../../integrations/row-list.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { WholeList } from '../catalogue/whole-list.js';
import { isRecord } from './at-path.js';
import { takeListRequest } from './list-request.js';
import { maybeMorePages, morePages, moreRows } from './more-notes.js';
import { PageReader } from './page.reader.js';
import { wholeAnswer } from './whole-answer.js';

/** An operation that answers a list. */
export type ListOperation = ClockifyOperation & { readonly wholeList: WholeList };

/** Whether an operation answers a list. */
export function isList(operation: ClockifyOperation): operation is ListOperation {
  return operation.wholeList !== undefined;
}

/** Reads lists for callers, and tells them whether there is more than what they get. */
@Injectable()
export class ListRunner {
  constructor(private readonly pages: PageReader) {}

  /** @throws AppError as {@link PageReader} */
  async run(operation: ListOperation, call: OperationCall): Promise<OperationResult> {
    const { params, limit } = takeListRequest(operation, call.params);
    const request = { ...call, params };
    return limit === undefined ? this.page(operation, request) : this.whole(operation, request, limit);
  }

  private async whole(operation: ListOperation, call: OperationCall, limit: number): Promise<OperationResult> {
    const { wholeList } = operation;
    const list = await this.pages.readAll(operation, call, limit);
    if (list.truncated) call.onNote(moreRows(list.rows.length, limit, wholeList));
    return wholeAnswer(list, wholeList);
  }

  private async page(operation: ListOperation, call: OperationCall): Promise<OperationResult> {
    const { paging, wholeList } = operation;
    const { body, rows, index, hasMore } = await this.pages.readPage(operation, call);
    // A report may be a file.
    if (rows === undefined) return body;
    if (paging !== 'never' && hasMore !== false) {
      call.onNote((hasMore === true ? morePages : maybeMorePages)(rows.length, paging, index));
    }
    if (wholeList.rows.length === 0) return new RowList(rows, hasMore, false);
    return isRecord(body) && hasMore !== undefined ? { ...body, hasMore } : body;
  }
}
