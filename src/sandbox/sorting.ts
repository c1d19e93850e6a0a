import { wordOf } from './fields.js';

/** What a column sorts by. */
export type Columns<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/** The rows in the order that a query asks for; `column` and upwards where it does not. */
export function sorted<Row>(
  rows: readonly Row[],
  query: URLSearchParams,
  columns: Columns<Row>,
  column: string,
  parameter = 'sort-column',
): Row[] {
  const name = wordOf(query, parameter, Object.keys(columns)) ?? column;
  const downwards = wordOf(query, 'sort-order', ['ASCENDING', 'DESCENDING']) === 'DESCENDING';
  return sortedBy(rows, columns[name] ?? (() => 0), downwards);
}

/** The rows by a key, upwards or downwards; equal ones stay as they are. */
export function sortedBy<Row>(rows: readonly Row[], key: (row: Row) => string | number, downwards = false): Row[] {
  const sign = downwards ? -1 : 1;
  return rows.toSorted((a, b) => sign * compare(key(a), key(b)));
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() < b.toLowerCase() ? -1 : Number(a !== b);
  return Number(a) - Number(b);
}
