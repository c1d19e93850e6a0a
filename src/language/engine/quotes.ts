import type { Word } from '../time/index.js';

/** A text in quotes, which is never looked into. */
export interface Quote {
  /** Index of the first word behind it. */
  readonly to: number;
  /** What stands between the quotes. */
  readonly text: string;
}

const BEFORE_QUOTE = new Set(['(', '[', '{', ',', ';', ':', '=', '/', '-']);

/** The texts in quotes of every shape, by the index of the word that opens them. An apostrophe opens none. */
export function quotesOf(text: string, words: readonly Word[]): ReadonlyMap<number, Quote> {
  const quotes = new Map<number, Quote>();
  // Where a kind of quote is not closed any more, it is not looked for again.
  const unclosed = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (unclosed.has(word.folded) || !opens(words, at)) continue;
    const close = words.findIndex((other, index) => index > at && other.folded === word.folded && closes(words, index));
    if (close < 0) {
      unclosed.add(word.folded);
      continue;
    }
    quotes.set(at, { to: close + 1, text: text.slice(word.to, words[close]!.from).trim() });
    at = close;
  }
  return quotes;
}

function opens(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word?.folded !== '"' && word?.folded !== "'") return false;
  const startsWord = !word.glued || before === undefined || BEFORE_QUOTE.has(before.folded);
  return startsWord && (word.folded === '"' || next?.glued === true);
}

function closes(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const endsWord = next === undefined || !next.glued || next.kind === 'mark';
  return word?.folded === '"' ? endsWord : endsWord && word?.glued === true;
}
