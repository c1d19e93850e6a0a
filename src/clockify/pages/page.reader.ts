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
import { behindPage } from './behind-page.js';
import { pageParams, pageSize, pathOf } from './page-params.js';
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

/** A page of a list, as it was asked for. */
export interface OnePage {
  /** The whole answer. */
  readonly body: unknown;
  /** `undefined` where the answer is no list, but a file. */
  readonly rows: readonly unknown[] | undefined;
  /** Counts from 0, whatever Clockify's first page is called. */
  readonly index: number;
  /** Whether there are rows behind it; `undefined` where that could not be found out. */
  readonly hasMore: boolean | undefined;
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

  /**
   * One page, as it was asked for, and whether there is more behind it. Where a page leaves that open, it is looked
   * whether the next one has rows.
   * @throws AppError when the page cannot be had; that the next one cannot be looked at is no failure
   */
  async readPage(operation: ClockifyOperation, call: OperationCall): Promise<OnePage> {
    const { paging, wholeList } = operation;
    const answer = await this.sender.send(operation, call);
    if (!isSuccess(answer)) throw mapFailure(CLOCKIFY, operation, answer);
    const path = wholeList?.rows ?? [];
    const { body } = answer;
    const rows = listAt(body, path);
    if (rows === undefined || paging === 'never') return { body, rows, index: 0, hasMore: rows && false };
    const size = Math.min(numberAt(call.params, pathOf(paging, 'size')) ?? paging.defaultSize, paging.maxSize);
    const index = (numberAt(call.params, pathOf(paging, 'page')) ?? paging.first) - paging.first;
    const behind = behindPage({
      rows: rows.length,
      size,
      index,
      lastPage: answer.lastPage,
      total: totalIn(body, path),
    });
    const next = { ...call, params: pageParams(call.params, paging, index + 1, size) };
    const hasMore = behind === 'open' ? await this.hasRows(operation, next, rows) : behind === 'more';
    return { body, rows, index, hasMore };
  }

  /** Whether a page has rows, and others than those: some lists come whole, whatever page is asked for. */
  private async hasRows(
    operation: ClockifyOperation,
    call: OperationCall,
    others: readonly unknown[],
  ): Promise<boolean | undefined> {
    if (call.deadline - this.clock.monotonic() < RESERVE_MS) return undefined;
    try {
      const answer = await this.sender.send(operation, call);
      const rows = isSuccess(answer) ? listAt(answer.body, operation.wholeList?.rows ?? []) : undefined;
      return rows && rows.length > 0 && JSON.stringify(rows) !== JSON.stringify(others);
    } catch (error) {
      if (error instanceof AppError || call.signal.aborted) return undefined;
      throw error;
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

/** What has no rows is told as null by some; anything else is not the list that was asked for. */
function listAt(body: unknown, path: readonly string[]): readonly unknown[] | undefined {
  const rows = valueAt(body, path);
  return Array.isArray(rows) ? rows : rows === null ? [] : undefined;
}

/** How many rows the whole list has, where that stands beside them. */
function totalIn(body: unknown, path: readonly string[]): number | undefined {
  const envelope = path.slice(0, -1);
  return path.length === 0
    ? undefined
    : (numberAt(body, [...envelope, 'count']) ?? numberAt(body, [...envelope, 'total']));
}

/** The whole number at a path; some are asked for as text. */
function numberAt(owner: unknown, path: readonly string[]): number | undefined {
  const value = valueAt(owner, path);
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

function rowsOf(answer: Extract<Answer, { kind: 'answered' }>, path: readonly string[]): readonly unknown[] {
  const rows = listAt(answer.body, path);
  if (rows !== undefined) return rows;
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
