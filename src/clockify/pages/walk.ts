import { isRecord } from './at-path.js';

/** A page as it came. */
export interface Page {
  readonly rows: readonly unknown[];
  /** How many rows were asked for. */
  readonly size: number;
  /** What the `Last-Page` header says, where there is one. */
  readonly lastPage: boolean | undefined;
}

/** What is known after a page: that there is more, that the list has ended, or that more rows came than are wanted. */
export type Progress = 'more' | 'end' | 'full';

/** A walk from page to page of one list (API.md 4). */
export class Walk {
  private readonly found: unknown[] = [];
  private readonly ids = new Set<string>();
  private previous: string | undefined;
  private read = 0;

  /** @param limit the most rows that are wanted */
  constructor(private readonly limit: number) {}

  /** Pages read so far. */
  get pages(): number {
    return this.read;
  }

  /** Rows found so far, in the order of the list; at most as many as are wanted. */
  get rows(): readonly unknown[] {
    return this.found.slice(0, this.limit);
  }

  /**
   * Takes the next page. A row that moved to this page while the walk went on is not counted twice. A page that brings
   * nothing new is the end: some lists come whole, whatever page is asked for.
   */
  add({ rows, size, lastPage }: Page): Progress {
    this.read += 1;
    const fresh = this.freshOf(rows);
    this.found.push(...fresh);
    if (this.found.length > this.limit) return 'full';
    if (lastPage === true || fresh.length === 0) return 'end';
    // Where Clockify says that more is to come, a short page is no end: it may give fewer rows than it is asked for.
    return rows.length < size && lastPage !== false ? 'end' : 'more';
  }

  private freshOf(rows: readonly unknown[]): readonly unknown[] {
    const text = JSON.stringify(rows);
    if (text === this.previous) return [];
    this.previous = text;
    return rows.filter((row) => this.isNew(row));
  }

  /** Rows without an id cannot be told apart one by one, only page by page. */
  private isNew(row: unknown): boolean {
    const id = idOf(row);
    if (id === undefined) return true;
    if (this.ids.has(id)) return false;
    this.ids.add(id);
    return true;
  }
}

/** The id of a row; report rows spell it otherwise. */
function idOf(row: unknown): string | undefined {
  const id = isRecord(row) ? (row['id'] ?? row['_id']) : undefined;
  return typeof id === 'string' ? id : undefined;
}
