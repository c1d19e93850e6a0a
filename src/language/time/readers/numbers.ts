import type { LanguageTable } from '../languages/language-table.js';
import type { Reader, Reading } from '../reading.js';
import type { Word } from '../words.js';
import { isGlued, lookup, numberLookup, wordReader } from './lookups.js';

const LONGEST_NUMBER = 6;

/** Whole numbers in digits. */
export function readDigits(words: readonly Word[], from: number): Reading<number>[] {
  const value = digitsAt(words[from]);
  return value === undefined ? [] : [{ to: from + 1, value }];
}

/** The number that a word of at most `longest` digits is. */
export function digitsAt(word: Word | undefined, longest = LONGEST_NUMBER): number | undefined {
  return word?.kind === 'digits' && word.text.length <= longest ? Number(word.text) : undefined;
}

/** Numbers in digits, with a decimal point or comma. */
export function readDecimal(words: readonly Word[], from: number): Reading<number>[] {
  if (words[from]?.folded === '.') return fractionAt(words, from, 0);
  const [whole] = readDigits(words, from);
  return whole === undefined ? [] : [...fractionAt(words, whole.to, whole.value), whole];
}

function fractionAt(words: readonly Word[], at: number, whole: number): Reading<number>[] {
  const [mark, digits] = [words[at], words[at + 1]];
  const isPoint = mark?.folded === '.' || isGlued(mark, ',');
  if (!isPoint || digits?.glued !== true || digitsAt(digits) === undefined) return [];
  return [{ to: at + 2, value: Number(`${whole}.${digits.text}`) }];
}

/** How a language writes numbers. */
export interface Numbers {
  /** Whole or not, in digits or words. */
  readonly number: Reader<number>;
  readonly word: Reader<number>;
  /** The third, 3rd, 3. */
  readonly ordinal: Reader<number>;
}

export function numbersOf({ numbers, tensJoin, ordinals, ordinalMarks }: LanguageTable): Numbers {
  const one = wordReader(numberLookup(numbers));
  const joins = new Set(tensJoin.split(' '));
  const ordinalWord = wordReader(numberLookup(ordinals));
  const word = joined(one, one, joins);
  const mark = lookup([[ordinalMarks, true]]);
  return {
    word,
    number: (words, from) => [...readDecimal(words, from), ...word(words, from)],
    ordinal: (words, from) => [...joined(one, ordinalWord, joins)(words, from), ...marked(words, from, mark)],
  };
}

/** A number of one word, or of tens and ones. */
function joined(tens: Reader<number>, ones: Reader<number>, joins: ReadonlySet<string>): Reader<number> {
  return (words, from) => [
    ...tens(words, from)
      .filter(({ value }) => value >= 20 && value % 10 === 0)
      .flatMap((ten) => {
        const to = joins.has(words[ten.to]?.folded ?? '') ? ten.to + 1 : ten.to;
        return ones(words, to)
          .filter(({ value }) => value >= 1 && value <= 9 && Number.isInteger(value))
          .map((last) => ({ to: last.to, value: ten.value + last.value }));
      }),
    ...ones(words, from),
  ];
}

function marked(words: readonly Word[], from: number, marks: ReadonlyMap<string, boolean>): Reading<number>[] {
  return readDigits(words, from)
    .filter(({ to }) => words[to]?.glued === true && marks.has(words[to]?.folded ?? ''))
    .map(({ to, value }) => ({ to: to + 1, value }));
}
