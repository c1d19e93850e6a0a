import type { Paging } from '../catalogue/paging.js';
import { MAX_ROWS, type WholeList } from '../catalogue/whole-list.js';
import { pathOf } from './page-params.js';

/** What to say of a page behind which there are more. @param index counts from 0 */
export function morePages(rows: number, paging: Paging, index: number): string {
  return `There are more than ${shown(rows, index)}: say all=true for all of them, or ${nextPage(paging, index)}.`;
}

/** What to say of a full page where nobody could find out whether there are more. */
export function maybeMorePages(rows: number, paging: Paging, index: number): string {
  const how = `say all=true, or ${nextPage(paging, index)}`;
  return `Whether there are more than ${shown(rows, index)} could not be found out: ${how}.`;
}

/** What to say of a list that was cut at its limit. */
export function moreRows(rows: number, limit: number, { limit: name }: WholeList): string {
  const advice =
    limit < MAX_ROWS
      ? `send it as a line with a higher limit (${name}=${MAX_ROWS} at most), or ask for less`
      : 'that is the most that one answer holds; ask for less';
  return `There are more than these ${rows}: ${advice}.`;
}

function shown(rows: number, index: number): string {
  return index === 0 ? `these ${rows}` : `these ${rows} and what is before them`;
}

function nextPage(paging: Paging, index: number): string {
  return `${pathOf(paging, 'page').join('.')}=${paging.first + index + 1}`;
}
