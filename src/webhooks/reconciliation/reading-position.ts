/** Where reading the log of a webhook goes on. */
export interface ReadingPosition {
  /** Milliseconds since the epoch: earlier rows have been read. */
  readonly from: number;
  /** The page of the rows from then on, counted from 0 (API.md 4). */
  readonly page: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

/** How long Clockify keeps its log (WEBHOOKS 4). */
export const LOG_KEPT_MS = 7 * 24 * 60 * MINUTE_MS;
/** Younger deliveries are left alone: they may be on their way. */
export const SETTLING_MS = 2 * MINUTE_MS;
/** What has been read is read once more for so long: rows may be written late, and clocks differ. */
export const OVERLAP_MS = 15 * MINUTE_MS;

/**
 * Where a round begins: where the one before has ended, and nowhere that the log does not reach. A position that is still
 * to come is from a clock that was ahead: where the log was left is then not known.
 */
export function startOf(position: ReadingPosition | undefined, now: number): ReadingPosition {
  const oldest = now - LOG_KEPT_MS;
  return position === undefined || position.from < oldest || position.from > now ? { from: oldest, page: 0 } : position;
}

/**
 * Where reading goes on after a page. Times are better than page numbers, which shift when the oldest rows go; but there
 * may be more rows in a second than on a page, and whoever does not sort them by time has to be read page by page.
 * @param times when the rows were answered, as far as that is told
 */
export function afterPage({ from, page }: ReadingPosition, times: readonly number[]): ReadingPosition {
  const isSorted = times.every((time, index) => index === 0 || time >= (times[index - 1] ?? 0));
  // Whether a bound belongs to what is asked for is not said: one second more costs nothing.
  const last = Math.floor((times.at(-1) ?? 0) / SECOND_MS) * SECOND_MS - SECOND_MS;
  return isSorted && last > from ? { from: last, page: 0 } : { from, page: page + 1 };
}

/** Where the next round begins when everything until an instant has been read. */
export function afterEnd({ from }: ReadingPosition, until: number): ReadingPosition {
  return { from: Math.max(from, until - OVERLAP_MS), page: 0 };
}
