/** Letters stand together, digits stand together, everything else stands alone: `1h30` is `1`, `h`, `30`. */
export type WordKind = 'letters' | 'digits' | 'mark';

/** A piece of a text, with its place in the text as it was written. */
export interface Word {
  readonly text: string;
  /** For comparing: lower case, without diacritics, in Latin letters; dashes and quotes of every shape are `-`, `'`, `"`. */
  readonly folded: string;
  readonly kind: WordKind;
  /** Offset of its first character. */
  readonly from: number;
  /** Offset behind its last character. */
  readonly to: number;
  /** Whether it follows the word before it without white space. */
  readonly glued: boolean;
}

/** Its alternatives begin with different characters, so nothing is ever looked at twice. */
const PIECE = /[\p{L}\p{M}]+|[0-9]+|\S/gu;
const DIGIT = /^[0-9]/;
const LETTER = /^[\p{L}\p{M}]/u;

/** Splits a text into its words; takes time in proportion to its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const to = index + piece.length;
    words.push({ text: piece, folded: fold(piece), kind: kindOf(piece), from: index, to, glued: index === end });
    end = to;
  }
  return words;
}

function kindOf(piece: string): WordKind {
  if (DIGIT.test(piece)) return 'digits';
  return LETTER.test(piece) ? 'letters' : 'mark';
}

/** No word that is looked for is longer, and ordering many combining marks takes more than linear time. */
const LONGEST_FOLDED = 40;
const MARKS = /\p{M}/gu;
const FOREIGN = /[^\0-\x7F]/gu;

/** A text as it is compared: `Četvrtak`, `četvrtak`, `cetvrtak` and `четвртак` are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length > LONGEST_FOLDED) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .replaceAll(FOREIGN, (character) => LATIN.get(character) ?? character);
}

const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs('абвгдежзијклмнопрстћуфхцчш', 'abvgdezzijklmnoprstcufhccs'),
  ...Array.from('‐‑‒–—−', (dash) => [dash, '-'] as const),
  ...Array.from('‘’‚‛´', (quote) => [quote, "'"] as const),
  ...Array.from('“”„‟«»', (quote) => [quote, '"'] as const),
  ['ђ', 'dj'],
  ['љ', 'lj'],
  ['њ', 'nj'],
  ['џ', 'dz'],
  ['đ', 'dj'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

function pairs(from: string, to: string): (readonly [string, string])[] {
  return Array.from(from, (character, index) => [character, to.charAt(index)]);
}
