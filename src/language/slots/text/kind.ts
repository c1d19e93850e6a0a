import type { Word } from '../../time/index.js';
import type { Line } from '../../engine/line.js';
import { isCapital } from './capitals.js';
import type { TextSlotOptions } from './text-slot-options.js';

/** `the project` and `the invoice` are names of none; `vacation` may be. */
export function isKindOnly(
  { preposition, anyWord }: TextSlotOptions,
  { words, vocabulary }: Line,
  from: number,
  at: number,
): boolean {
  if (preposition !== undefined || anyWord) return false;
  const { articles, keywords, subjects } = vocabulary;
  const isThe = articles.has(words[from]!.folded);
  return words
    .slice(from, at + 1)
    .map((word) => kindOf(vocabulary, word))
    .every((kind, index) => (isThe && index === 0) || keywords.has(kind) || (isThe && subjects.has(kind)));
}

/** `invoice 2026-117` and `group Designers` are things of their own kind, told by its name. */
export function isLabelled({ words, vocabulary, end }: Line, from: number): boolean {
  const [word, next] = [words[from]!, words[from + 1]];
  const kind = kindOf(vocabulary, word);
  if (!vocabulary.subjects.has(kind) && !vocabulary.keywords.has(kind)) return false;
  return next !== undefined && from + 1 < end && !next.glued && (next.kind === 'digits' || isCapital(next.text));
}

/** A word as it tells a kind; with a capital letter it is a name, unless every noun has one. */
function kindOf({ capitalNouns }: Line['vocabulary'], { text, folded }: Word): string {
  return capitalNouns || !isCapital(text) ? folded : text;
}
