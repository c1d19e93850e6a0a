import type { Word } from '../time/index.js';
import { GRAMMARS } from './languages/index.js';
import type { Stretch } from './rival-times.js';

type Phrase = readonly string[];

/** Of all languages: people end a sentence of one of them in another. */
const PHRASES: readonly Phrase[] = GRAMMARS.flatMap(({ vocabulary }) => vocabulary.afterthoughts);
const BY_LAST_WORD: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(PHRASES, (phrase) => phrase.at(-1) ?? '');
/** A single word is the beginning of many a text: `right sidebar`. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  PHRASES.filter(({ length }) => length > 1),
  ([first = '']) => first,
);

/**
 * The longest words with which a text begins or ends that take back, weaken or politely ask for what was said, and the
 * comma before them.
 */
export function afterthoughtIn({ from, to }: Stretch, words: readonly Word[]): Stretch | undefined {
  const ending = BY_LAST_WORD.get(words[to - 1]?.folded ?? '') ?? [];
  const beginning = BY_FIRST_WORD.get(words[from]?.folded ?? '') ?? [];
  const found = [
    ...ending.map((phrase) => stretchOf(phrase, to - phrase.length, words)),
    ...beginning.map((phrase) => stretchOf(phrase, from, words)),
  ].filter((stretch) => stretch !== undefined && stretch.from >= from && stretch.to <= to);
  const longest = found.reduce<Stretch | undefined>(
    (best, one) => (lengthOf(one) > lengthOf(best) ? one : best),
    undefined,
  );
  if (longest === undefined) return undefined;
  return words[longest.from - 1]?.folded === ',' ? { ...longest, from: longest.from - 1 } : longest;
}

function stretchOf(phrase: Phrase, at: number, words: readonly Word[]): Stretch | undefined {
  const end = at + phrase.length;
  const isSaid = phrase.every((word, index) => words[at + index]?.folded === word);
  return isSaid && words[at]?.glued !== true && words[end]?.glued !== true ? { from: at, to: end } : undefined;
}

function lengthOf(stretch: Stretch | undefined): number {
  return stretch === undefined ? 0 : stretch.to - stretch.from;
}
