/** Whether something was made since a run began, by the time that is in its id. */
export type Birth = 'since' | 'before' | 'unclear';

const OBJECT_ID = /^[0-9a-f]{24}$/i;
/** Ids and `Date` headers are whole seconds, rounded down; each may be off by one. */
const ROUNDING_MS = 2_000;
/** Clocks of one system may differ by this much: what is nearer is neither surely older nor surely ours. */
const DOUBT_MS = 10_000;

/** Milliseconds since the epoch at which an id was given: its first eight hex digits; `undefined` for other ids. */
export function bornAt(id: unknown): number | undefined {
  return typeof id === 'string' && OBJECT_ID.test(id) ? Number.parseInt(id.slice(0, 8), 16) * 1000 : undefined;
}

/** @param since when the run began, by Clockify's clock; `undefined` where that is not known */
export function birthOf(id: unknown, since: number | undefined): Birth {
  const born = bornAt(id);
  if (born === undefined || since === undefined) return 'unclear';
  if (born >= since - ROUNDING_MS) return 'since';
  return born < since - DOUBT_MS ? 'before' : 'unclear';
}
