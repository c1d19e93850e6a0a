/**
 * A point in time as the person's clock shows it, `2026-11-23T09:30:00`, and in UTC, `2026-11-23T08:30:00Z`. In an hour
 * that comes twice the offset tells which one it is: `2026-10-25T02:30:00+02:00`.
 */
export interface Instant {
  readonly local: string;
  readonly utc: string;
}

/**
 * Why something has no single meaning: there are several, there is none (30 February, an hour that a clock change
 * leaves out), it would end before it starts, or the time zone does not exist.
 */
export type Unclarity = 'ambiguous' | 'impossible' | 'end-before-start' | 'unknown-zone';

/** What has to be said again. */
export type Missing = 'date' | 'time' | 'start' | 'end' | 'duration' | 'period' | 'timeZone';

export interface Resolved<T> {
  readonly kind: 'resolved';
  readonly value: T;
}

/** A question to the person, with the answers that are possible. */
export interface Unclear<T> {
  readonly kind: 'unclear';
  readonly reason: Unclarity;
  readonly missing: Missing;
  readonly candidates: readonly T[];
  /** For the person: what is wrong and what to say instead. */
  readonly message: string;
  /** What is certain all the same. */
  readonly known?: { readonly start: Instant };
}

/** What a phrase means at a certain time in a certain place, or what has to be asked. */
export type Resolution<T> = Resolved<T> | Unclear<T>;

export function resolved<T>(value: T): Resolved<T> {
  return { kind: 'resolved', value };
}

export function impossible(missing: Missing, message: string): Unclear<never> {
  return { kind: 'unclear', reason: 'impossible', missing, candidates: [], message };
}

/** Goes on with a value, or with each of the candidates; candidates that lead nowhere are dropped. */
export function andThen<A, B>(resolution: Resolution<A>, next: (value: A) => Resolution<B>): Resolution<B> {
  if (resolution.kind === 'resolved') return next(resolution.value);
  const candidates = resolution.candidates.flatMap((candidate) => {
    const further = next(candidate);
    return further.kind === 'resolved' ? [further.value] : further.candidates;
  });
  return { ...resolution, candidates };
}

/** One of several values: the only one there is, or a question. */
export function oneOf<T>(values: readonly T[], missing: Missing, ask: (values: readonly T[]) => string): Resolution<T> {
  const [value] = values;
  if (value !== undefined && values.length === 1) return resolved(value);
  return { kind: 'unclear', reason: 'ambiguous', missing, candidates: values, message: ask(values) };
}
