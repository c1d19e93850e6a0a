import type { PreparedEvent } from './prepared-event.js';

/** How a batch is stored. */
export interface IntakePlan {
  /** Each round has a subject at most once and is one statement; a later round builds on the earlier ones. */
  readonly rounds: readonly (readonly PreparedEvent[])[];
  /** Repeats within the batch: their id, and the id of the event they repeat. */
  readonly repeats: ReadonlyMap<string, string>;
}

/**
 * Folds a batch in the order of arrival: what repeats the event before it is set aside, the rest is dealt out to rounds.
 * Rounds are sorted by subject, because batches that lock heads in different orders lock each other out.
 */
export function planRounds(batch: readonly PreparedEvent[]): IntakePlan {
  const repeats = new Map<string, string>();
  const bySubject = new Map<string, PreparedEvent[]>();
  const byExternalId = new Map<string, PreparedEvent>();
  for (const event of batch) {
    const before = bySubject.get(event.subject) ?? [];
    const original =
      event.externalId === undefined
        ? before.findLast(({ externalId }) => externalId === undefined)
        : byExternalId.get(event.externalId);
    if (original !== undefined && repeatsOf(event, original)) {
      repeats.set(event.id, original.id);
      continue;
    }
    before.push(event);
    bySubject.set(event.subject, before);
    if (event.externalId !== undefined) byExternalId.set(event.externalId, event);
  }
  const subjects = [...bySubject.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, events]) => events);
  const depth = Math.max(0, ...subjects.map((events) => events.length));
  const rounds = Array.from({ length: depth }, (_, round) =>
    subjects.map((events) => events[round]).filter((event) => event !== undefined),
  );
  return { rounds, repeats };
}

function repeatsOf(event: PreparedEvent, original: PreparedEvent): boolean {
  return event.externalId === undefined
    ? event.fingerprint.equals(original.fingerprint)
    : event.externalId === original.externalId;
}
