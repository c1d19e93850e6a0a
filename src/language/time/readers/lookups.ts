import { fold, type Word } from '../words.js';
import type { Reader } from '../reading.js';

/** The forms of some words and what each of them stands for. */
export function lookup<T>(entries: readonly (readonly [forms: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([forms, value]) =>
      forms
        .split(' ')
        .filter((form) => form !== '')
        .map((form) => [fold(form), value] as const),
    ),
  );
}

/** Number words by the number of the first; the words behind it count on. */
export function numberLookup(runs: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return lookup(
    Object.entries(runs).flatMap(([first, words]) =>
      words.split(' ').map((forms, index) => [forms.replaceAll('/', ' '), Number(first) + index] as const),
    ),
  );
}

/** Reads one word of a table; an abbreviation takes the full stop behind it along. */
export function wordReader<T>(table: ReadonlyMap<string, T>): Reader<T> {
  return (words, from) => {
    const word = words[from];
    const value = word?.kind === 'letters' ? table.get(word.folded) : undefined;
    if (value === undefined) return [];
    const stop = isGlued(words[from + 1], '.') && (word?.folded.length ?? 0) <= LONGEST_ABBREVIATION;
    const reading = { to: from + 1, value };
    return stop ? [{ to: from + 2, value }, reading] : [reading];
  };
}

const LONGEST_ABBREVIATION = 5;

/** Whether a word is this mark, directly behind the word before it. */
export function isGlued(word: Word | undefined, mark: string): boolean {
  return word?.glued === true && word.folded === mark;
}

/** A reader's readings as the value of a slot, where they are accepted. */
export function slot<T, Slots>(
  read: Reader<T>,
  filled: (value: T) => Slots,
  accepts: (value: T) => boolean = () => true,
): Reader<Slots> {
  return (words, from) =>
    read(words, from)
      .filter(({ value }) => accepts(value))
      .map(({ to, value }) => ({ to, value: filled(value) }));
}
