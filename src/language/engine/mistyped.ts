import { editDistance } from '../../common/text/nearest.js';

/** Shorter words are nearly many others. */
export const SHORTEST_MISTYPED = 4;

/** Words that others may be meant for, by their length: a slip makes a word one letter longer or shorter at most. */
export type WordsByLength = ReadonlyMap<number, readonly string[]>;

/** Files words by their length. */
export function byLength(words: Iterable<string>): WordsByLength {
  return Map.groupBy(words, ({ length }) => length);
}

/** The first of some words that a word was meant for. */
export function meantBy(word: string, known: WordsByLength): string | undefined {
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const found = known.get(length)?.find((other) => isMistypedFor(word, other));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a word is another one but for one letter more, less or other, or two that have changed their places. */
export function isMistypedFor(word: string, known: string): boolean {
  return editDistance(word, known, 1) <= 1 || isSwapped(word, known);
}

function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  return word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2);
}
