import type { Params } from '../../integrations/operation.js';
import type { Paging } from '../catalogue/paging.js';
import { isRecord, valueAt, withValueAt } from './at-path.js';

/** Where the number or the size of a page goes among the parameters. */
export function pathOf(paging: Paging, what: 'page' | 'size'): string[] {
  return [...(paging.in === 'body' ? ['body'] : []), ...paging[what].split('.')];
}

/**
 * How many rows to ask for at once: what the caller says, else one more than are wanted, so that one page can tell that
 * there are more; never more than Clockify gives.
 */
export function pageSize(params: Params, paging: Paging, limit: number): number {
  const wanted = valueAt(params, pathOf(paging, 'size'));
  return typeof wanted === 'number' ? wanted : Math.min(paging.maxSize, limit + 1);
}

/**
 * The parameters of one page.
 * @param index counts from 0, whatever Clockify's first page is called
 */
export function pageParams(params: Params, paging: Paging, index: number, size: number): Params {
  const numbered = withValueAt(params, pathOf(paging, 'page'), paging.first + index);
  const sized = withValueAt(numbered, pathOf(paging, 'size'), size);
  return isRecord(sized) ? sized : params;
}
