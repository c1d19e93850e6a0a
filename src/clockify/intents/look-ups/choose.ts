import { clarify } from '../../../integrations/spoken/clarify.js';
import type { Listing, Row, Sought } from './listing.js';

const MAX_CANDIDATES = 10;

/** What was meant among the rows of a list, and what the person should know of how that was found. */
export interface Choice {
  readonly rows: readonly Row[];
  readonly note?: string;
}

/**
 * Finds what was meant: the one that fits, or the newest of those that do; else the only one that may.
 * @throws AppError validation_error with `kind: clarify` and candidates where it is none or several
 */
export function choose(listing: Listing, rows: readonly Row[], sought: Sought): Choice {
  const fitting = rows.filter((row) => listing.fits(row, sought));
  if (fitting.length > 0 && listing.many === true) return { rows: fitting };
  if (fitting.length > 1 && listing.newestBy === undefined) throw several(listing, fitting);
  const [only] = listing.newestBy === undefined ? fitting : newestFirst(fitting, listing.newestBy);
  if (only !== undefined) return { rows: [only] };
  const possible = listing.mayFit === undefined ? [] : rows.filter((row) => listing.mayFit?.(row, sought));
  const [likely] = possible;
  if (likely === undefined) throw none(listing, rows);
  if (possible.length > 1) throw several(listing, possible);
  return { rows: [likely], note: `The ${listing.noun} is "${listing.title(likely)}".` };
}

function newestFirst(rows: readonly Row[], key: (row: Row) => string): readonly Row[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function several(listing: Listing, rows: readonly Row[]): Error {
  const { noun, missing } = listing;
  return clarify(`${rows.length} of what there is could be the ${noun}: say which one, by its id if need be.`, {
    missing: [missing],
    candidates: candidatesOf(listing, rows),
  });
}

function none(listing: Listing, rows: readonly Row[]): Error {
  const { noun, missing, advice: known = 'say it as it is called in Clockify' } = listing;
  const advice = rows.length === 0 ? 'there is none at all' : known;
  return clarify(`There is no such ${noun}: ${advice}.`, {
    missing: [missing],
    candidates: candidatesOf(listing, rows),
  });
}

function candidatesOf({ title }: Listing, rows: readonly Row[]): object[] {
  return rows.slice(0, MAX_CANDIDATES).map((row) => ({ id: row['id'], name: title(row) }));
}
