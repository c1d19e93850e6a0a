import type { SpokenArg } from '../../../integrations/spoken/spoken-args.js';
import type { SpokenClock } from '../../../integrations/spoken/spoken-clock.js';
import type { Params } from '../../../integrations/operation.js';
import type { Placed } from '../form.js';

/** A row of a list. */
export type Row = Readonly<Record<string, unknown>>;

/** What is looked for, with ids for the names that are in it. */
export interface Sought {
  readonly said: Readonly<Record<string, SpokenArg>>;
  /** Ids of what was named, by argument. */
  readonly ids: Readonly<Record<string, string>>;
  readonly clock: SpokenClock;
  /** What is known of the parameters by now. */
  readonly params: Params;
  /** Dotted path of the parameter that it is for. */
  readonly path: string;
}

/** How something is found among the rows of a list. */
export interface Listing {
  /** Of one, as people call it. */
  readonly noun: string;
  /** The operation that lists it. */
  readonly operation: string;
  readonly ask?: (sought: Sought) => Params;
  /** The field of a row in which the thing stands; where it is left out, the row is the thing. */
  readonly unwrap?: string;
  /** Which of what was said are names of Clockify's, to be looked up before. */
  readonly names?: readonly ('project' | 'user' | 'client' | 'task')[];
  readonly fits: (row: Row, sought: Sought) => boolean;
  /** Takes the second choice where nothing fits: what was meant is told in a note. */
  readonly mayFit?: (row: Row, sought: Sought) => boolean;
  /** Where several fit, the one for which this is greatest is meant. */
  readonly newestBy?: (row: Row) => string;
  /** What a row is told by to the person. */
  readonly title: (row: Row) => string;
  /** What goes where; its id to the path if left out. */
  readonly fills?: (row: Row, sought: Sought) => Placed;
  /** What to say of it where nothing fits; its name if left out. */
  readonly advice?: string;
  /** The argument to be said in another way. */
  readonly missing: string;
  /** Whether all that fit are meant. */
  readonly many?: true;
}

/** The things of the rows of a list. */
export function unwrapped({ unwrap }: Pick<Listing, 'unwrap'>, rows: readonly unknown[]): readonly Row[] {
  return rows.map((row) => (unwrap !== undefined && isRow(row) ? row[unwrap] : row)).filter(isRow);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** The value at a path of field names in a row, where it is a text. */
export function textIn(row: unknown, ...path: readonly string[]): string {
  const value = path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
    row,
  );
  return typeof value === 'string' ? value : '';
}

/** Whether two names are the same, whatever their case. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

/** Whether a name holds a word, whatever its case: `Sick leave` holds `sick`. */
export function holdsWord(name: string, word: string): boolean {
  return ` ${folded(name)} `.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').includes(` ${folded(word)} `);
}

/** Whether a name begins with what was said of it, or holds its words, whatever their case. */
export function isPartOf(said: string, name: string): boolean {
  const part = folded(said);
  return part.length >= SHORTEST_PART && (folded(name).startsWith(part) || holdsWord(name, said));
}

/** Less of a name tells nothing. */
const SHORTEST_PART = 3;

function folded(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}
