import type { OperationResult } from '../../integrations/integration.js';
import { RowList } from '../../integrations/row-list.js';
import type { WholeList } from '../catalogue/whole-list.js';
import { isRecord, withValueAt } from './at-path.js';

/** A list with the rows of all its pages. */
export interface ReadList {
  /** The answer to the first page. */
  readonly first: unknown;
  readonly rows: readonly unknown[];
  readonly truncated: boolean;
}

/**
 * The answer to a request for a whole list: the list itself, or the envelope of its first page with the rows of all of
 * them. A `count` of Clockify's own is its total and stays.
 */
export function wholeAnswer({ first, rows, truncated }: ReadList, wholeList: WholeList): OperationResult {
  if (wholeList.rows.length === 0) return new RowList(rows, truncated, true);
  const envelope = withValueAt(first, wholeList.rows, rows);
  return isRecord(envelope)
    ? { ...envelope, count: envelope['count'] ?? rows.length, ...(truncated && { truncated }), hasMore: truncated }
    : envelope;
}
