/** How the pages of a list are asked for and where their rows stand (API.md 4). */
export interface Paging {
  readonly in: 'query' | 'body';
  /** Where the number of the page goes: the name of a query parameter, or a dotted path into the body. */
  readonly page: string;
  /** Where the number of rows of a page goes, in the same way. */
  readonly size: string;
  /** The number of the first page. */
  readonly first: 0 | 1;
  /** How many rows a page has where nothing is said. */
  readonly defaultSize: number;
  /** The most rows that may be asked for: beyond it a short page would not mean the end. */
  readonly maxSize: number;
  /** The fields that lead to the rows; none where the answer is the list itself; `varies` where that is not known. */
  readonly rows: readonly string[] | 'varies';
  /** Whether the answer says by a `Last-Page` header that there is no more. */
  readonly lastPageHeader: boolean;
}

/** More than 200 a page is clamped without a word, and then a short page would not mean the end. */
const PAGE: Paging = {
  in: 'query',
  page: 'page',
  size: 'page-size',
  first: 1,
  defaultSize: 50,
  maxSize: 200,
  rows: [],
  lastPageHeader: false,
};

/** The usual way of the api host: `page` and `page-size` in the query. */
export function queryPages(differences: Partial<Paging> = {}): Paging {
  return { ...PAGE, lastPageHeader: true, ...differences };
}

/** The way of searches and reports: camel case, in the body. */
export function bodyPages(rows: Paging['rows'], differences: Partial<Paging> = {}): Paging {
  return { ...PAGE, in: 'body', size: 'pageSize', rows, ...differences };
}
