import type { Word } from '../../language/time/index.js';
import type { Stretch } from './rival-times.js';

type Phrase = readonly string[];

/** Words that take back, weaken or politely ask for what was said, by their first and their last word. */
export interface AfterthoughtIndex {
  readonly byLast: ReadonlyMap<string, readonly Phrase[]>;
  /** A single word is the beginning of many a text: `right sidebar`. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
}

export function indexAfterthoughts(phrases: readonly Phrase[]): AfterthoughtIndex {
  return {
    byLast: Map.groupBy(phrases, (phrase) => phrase.at(-1) ?? ''),
    byFirst: Map.groupBy(
      phrases.filter(({ length }) => length > 1),
      ([first = '']) => first,
    ),
  };
}

/**
 * The longest words with which a text begins or ends that take back, weaken or politely ask for what was said, and the
 * comma before them.
 */
export function afterthoughtIn(
  { from, to }: Stretch,
  words: readonly Word[],
  { byLast, byFirst }: AfterthoughtIndex,
): Stretch | undefined {
  const ending = byLast.get(words[to - 1]?.folded ?? '') ?? [];
  const beginning = byFirst.get(words[from]?.folded ?? '') ?? [];
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
