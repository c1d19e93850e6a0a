import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import { Clock } from '../../common/time/clock.js';
import type { OperationCall } from '../../integrations/integration.js';
import { type Answer, isSuccess } from '../../integrations/upstream/answer.js';
import { mapFailure } from '../../integrations/upstream/map-failure.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY } from '../client/clockify-errors.js';
import { ClockifySender } from '../client/clockify.sender.js';
import { valueAt } from './at-path.js';
import { pageParams, pageSize } from './page-params.js';
import { Walk } from './walk.js';
import type { ReadList } from './whole-answer.js';

/** More pages than any list that is worth reading has; a list that has more never ends. */
const MAX_PAGES = 1_000;
/** Milliseconds before the deadline of the run in which no further page is asked for. */
const RESERVE_MS = 1_000;

/** A list that was read, and when Clockify answered its last page. */
export interface DatedList extends ReadList {
  /** Clockify's own time, in milliseconds since the epoch, where it says so. */
  readonly servedAt: number | undefined;
}

/** Reads lists page by page, to their end or to a limit. */
@Injectable()
export class PageReader {
  constructor(
    private readonly sender: ClockifySender,
    private readonly clock: Clock,
  ) {}

  /**
   * Every row of a list, at most `limit`; an unpaginated one is one page.
   * @throws AppError when a page cannot be had; `details` tells how far it came. A part is never passed off as the whole
   */
  async readAll(operation: ClockifyOperation, call: OperationCall, limit: number): Promise<DatedList> {
    const { paging, wholeList } = operation;
    const size = paging === 'never' ? Number.POSITIVE_INFINITY : pageSize(call.params, paging, limit);
    const walk = new Walk(limit);
    let first: unknown;
    for (;;) {
      this.assertWorthwhile(walk, call.deadline);
      const params = paging === 'never' ? call.params : pageParams(call.params, paging, walk.pages, size);
      const answer = await this.sender.send(operation, { ...call, params });
      if (!isSuccess(answer)) throw unfinished(mapFailure(CLOCKIFY, operation, answer), walk);
      if (walk.pages === 0) first = answer.body;
      const progress = walk.add({ rows: rowsOf(answer, wholeList?.rows ?? []), size, lastPage: answer.lastPage });
      if (progress !== 'more') {
        return { first, rows: walk.rows, truncated: progress === 'full', servedAt: answer.servedAt };
      }
    }
  }

  private assertWorthwhile(walk: Walk, deadline: number): void {
    if (walk.pages >= MAX_PAGES) {
      const advice = 'Ask for more rows a page, or narrow the list with its filters.';
      throw unfinished(new AppError('upstream_error', `The list has more than ${MAX_PAGES} pages. ${advice}`), walk);
    }
    if (walk.pages > 0 && deadline - this.clock.monotonic() < RESERVE_MS) {
      const advice = 'Narrow it with its filters, or set a limit.';
      throw unfinished(
        new AppError('upstream_timeout', `The list takes longer to read than a run may. ${advice}`),
        walk,
      );
    }
  }
}

function rowsOf(answer: Extract<Answer, { kind: 'answered' }>, path: readonly string[]): readonly unknown[] {
  const rows = valueAt(answer.body, path);
  if (Array.isArray(rows)) return rows;
  // What has no rows is told as null by some; anything else is not the list that was asked for.
  if (rows === null) return [];
  throw new AppError('upstream_error', 'Clockify answered with something that is not the list that was asked for.');
}

function unfinished({ code, message, details, retryAfterSeconds, cause }: AppError, { pages, rows }: Walk): AppError {
  const howFar = `Read until then: ${rows.length} rows on ${pages} page${pages === 1 ? '' : 's'}.`;
  return new AppError(code, `${message} ${howFar}`, {
    details: { ...details, read: { pages, rows: rows.length } },
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    cause,
  });
}
