/** A page, and what its answer says of the list. */
export interface SeenPage {
  /** How many rows it has. */
  readonly rows: number;
  /** How many it was asked for. */
  readonly size: number;
  /** How many pages are before it. */
  readonly index: number;
  /** What the `Last-Page` header says, where there is one. */
  readonly lastPage: boolean | undefined;
  /** How many rows the whole list has, where the answer tells. */
  readonly total: number | undefined;
}

/**
 * What comes behind a page (API.md 4). A page that is just full leaves it open where neither a header nor a total tells;
 * a total that is no more than this page could be a count of its rows.
 */
export function behindPage({ rows, size, index, lastPage, total }: SeenPage): 'more' | 'nothing' | 'open' {
  if (lastPage !== undefined) return lastPage ? 'nothing' : 'more';
  if (total !== undefined && total > index * size + rows) return 'more';
  return rows < size ? 'nothing' : 'open';
}
