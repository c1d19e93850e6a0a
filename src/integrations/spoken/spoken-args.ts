/**
 * A value as a person says it: names are names, not ids; times are those of the person's clock (`2026-11-22T09:00:00`),
 * days are dates, durations ISO 8601, money is in major units.
 */
export type SpokenArg = string | number | boolean | readonly string[] | { readonly [name: string]: SpokenArg };

/** What a sentence says of an operation, by name. */
export type SpokenArgs = Readonly<Record<string, SpokenArg>>;

/** What kind of value an argument takes, and with that how it is said. */
export type SpokenKind =
  'text' | 'texts' | 'id' | 'number' | 'boolean' | 'word' | 'duration' | 'day' | 'moment' | 'money' | 'thing';

/** An argument that can be said of an operation. */
export interface SpokenParameter {
  readonly kind: SpokenKind;
  /** The words that it may be, in capital letters. */
  readonly words?: readonly string[];
  /** Whether a day of which nothing more is said is the next one, not the last. */
  readonly ahead?: true;
}
