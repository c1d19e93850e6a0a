import { integerOf, numberIn } from './fields.js';
import type { Reply } from './reply.js';
import type { Fields } from './input.js';

const DEFAULT_SIZE = 50;
const MAX_SIZE = 200;

/** How a list spells its paging (API.md 4). */
export interface Spelling {
  readonly page: string;
  readonly size: string;
  readonly first: 0 | 1;
  readonly defaultSize?: number;
  readonly maxSize?: number;
}

const USUAL: Spelling = { page: 'page', size: 'page-size', first: 1 };

/** A page of rows, and whether nothing follows it. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly last: boolean;
}

/** The page of a list that a query asks for. A size that is too large is clamped without a word. */
export function pageOf<Row>(rows: readonly Row[], query: URLSearchParams, spelling: Spelling = USUAL): Page<Row> {
  const { page, size, first, defaultSize = DEFAULT_SIZE, maxSize = MAX_SIZE } = spelling;
  return slice(rows, integerOf(query, page, first, first) - first, integerOf(query, size, defaultSize, 1), maxSize);
}

/** The page of a list that a body asks for. */
export function bodyPageOf<Row>(rows: readonly Row[], body: Fields, spelling: Omit<Spelling, 'first'>): Page<Row> {
  const { page, size, defaultSize = DEFAULT_SIZE, maxSize = MAX_SIZE } = spelling;
  const index = (numberIn(body, page, { min: 1 }) ?? 1) - 1;
  return slice(rows, index, numberIn(body, size, { min: 1 }) ?? defaultSize, maxSize);
}

/** Some operations, and only they, tell in a header whether a page is the last (API.md 4). */
export function withLastPage({ last }: Page<unknown>, body: unknown): Reply {
  return { status: 200, body, headers: { 'Last-Page': String(last) } };
}

/** A bare array of one page, with the header. */
export function listPage(rows: readonly unknown[], query: URLSearchParams, spelling: Spelling = USUAL): Reply {
  const page = pageOf(rows, query, spelling);
  return withLastPage(page, page.rows);
}

function slice<Row>(rows: readonly Row[], index: number, size: number, maxSize: number): Page<Row> {
  const clamped = Math.min(size, maxSize);
  const start = index * clamped;
  return { rows: rows.slice(start, start + clamped), last: start + clamped >= rows.length };
}
