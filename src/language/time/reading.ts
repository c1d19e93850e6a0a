import type { Word } from './words.js';

/** A value that was read, and where it ends. */
export interface Reading<T> {
  /** Index of the first word after it. */
  readonly to: number;
  readonly value: T;
}

/** Reads what begins at a word in every way that makes sense. */
export type Reader<T> = (words: readonly Word[], from: number) => Reading<T>[];

const OPENING = new Set(['(', '[', '{', '"', "'", ',', ';', '=', ':', '~']);
const JOINING = new Set(['.', ',', ':', '/', '-', "'"]);

/**
 * A reader of whole words: what stands inside a longer word, a number, an id or a `#tag` is not read, nor is the
 * beginning of one. The longest reading comes first, and none comes twice. Words outside the vocabulary, most of any
 * text, cost next to nothing.
 */
export function wholeWords<T>(read: Reader<T>, vocabulary: ReadonlySet<string>): Reader<T> {
  return (words, from) => {
    const word = words[from];
    if (word === undefined || (word.kind !== 'digits' && !vocabulary.has(word.folded))) return [];
    if (!startsHere(words, from)) return [];
    const readings = distinct(read(words, from).filter(({ to }) => endsBefore(words, to)));
    return readings.sort((a, b) => b.to - a.to);
  };
}

function startsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || !word.glued) return word !== undefined;
  const insideNumber = before.glued && word.kind === 'digits' && words[at - 2]?.kind === 'digits';
  return OPENING.has(before.folded) && !insideNumber;
}

function endsBefore(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (next === undefined || !next.glued) return true;
  const last = words[at - 1];
  if (next.kind !== 'mark') return last?.kind === 'mark' && next.kind === 'letters';
  const behind = words[at + 1];
  const goesOn = behind?.glued === true && behind.kind === 'digits' && last?.kind !== 'letters';
  return !(goesOn && JOINING.has(next.folded));
}

function distinct<T>(readings: Reading<T>[]): Reading<T>[] {
  if (readings.length < 2) return readings;
  return [...new Map(readings.map((reading) => [JSON.stringify(reading), reading])).values()];
}
