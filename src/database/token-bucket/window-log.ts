/** How many calls may count at a time, and for how many milliseconds each of them counts. */
export interface Window {
  readonly limit: number;
  readonly lengthMs: number;
}

/**
 * The calls that count, as pairs of the instant at which they stop to count and how many do so then; in order. It goes
 * back no further than is needed to tell when the next call may be made.
 */
export type WindowLog = readonly WindowEntry[];
export type WindowEntry = readonly [endsAt: number, count: number];

/** Up to this limit every call is kept for itself; beyond it calls are put together, at the cost of a wait. */
const EXACT_LIMIT = 100;
/** Into how many parts of a window calls are then put together. */
const PARTS = 100;

/** The first instant, `from` or later, at which `count` more calls stay within the limit. */
export function firstFree(log: WindowLog, limit: number, count: number, from: number): number {
  let room = limit - count;
  for (const [endsAt, counting] of log.toReversed()) {
    room -= counting;
    if (room < 0) return Math.max(from, endsAt);
  }
  return from;
}

/** The log with `count` calls that are made at an instant. */
export function addCalls(log: WindowLog, window: Window, count: number, at: number): WindowLog {
  return lastOf(merged([...log, [endOf(at, window), count]]), 2 * window.limit);
}

/** The log without a call that was to be made at an instant and was not, where it is still known. */
export function removeCall(log: WindowLog, window: Window, at: number): WindowLog {
  const end = endOf(at, window);
  return log.flatMap(([endsAt, count]) =>
    endsAt !== end ? [[endsAt, count]] : count > 1 ? [[endsAt, count - 1]] : [],
  );
}

/** The log without calls that count no more. */
export function dropEnded(log: WindowLog, now: number): WindowLog {
  const first = log.findIndex(([endsAt]) => endsAt > now);
  return first < 0 ? [] : log.slice(first);
}

/** The log with everything that ends after an instant ending later. */
export function delayEnds(log: WindowLog, after: number, byMs: number): WindowLog {
  return merged(log.map(([endsAt, count]) => [endsAt > after ? endsAt + byMs : endsAt, count]));
}

/** Two logs that were one once: what both have is counted once. */
export function unite(one: WindowLog, other: WindowLog): WindowLog {
  const counts = new Map(one);
  for (const [endsAt, count] of other) counts.set(endsAt, Math.max(count, counts.get(endsAt) ?? 0));
  return inOrder(counts);
}

/** Rounded up: a call that counts for too long is a wait, one that counts too short is a call over the limit. */
function endOf(at: number, { limit, lengthMs }: Window): number {
  const part = limit > EXACT_LIMIT ? lengthMs / PARTS : 1;
  return Math.ceil(Math.ceil((at + lengthMs) / part) * part);
}

function merged(log: WindowLog): WindowLog {
  const counts = new Map<number, number>();
  for (const [endsAt, count] of log) counts.set(endsAt, count + (counts.get(endsAt) ?? 0));
  return inOrder(counts);
}

function inOrder(counts: ReadonlyMap<number, number>): WindowLog {
  return [...counts].sort(([one], [other]) => one - other);
}

/** The entries of the last calls: at least `calls` of them, where there are as many. */
function lastOf(log: WindowLog, calls: number): WindowLog {
  let kept = 0;
  const first = log.findLastIndex(([, count]) => (kept += count) >= calls);
  return first <= 0 ? log : log.slice(first);
}
