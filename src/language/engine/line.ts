import { type Language, type Word, wordsOf } from '../time/index.js';
import { type Quote, quotesOf } from './quotes.js';
import type { Vocabulary } from './vocabulary.js';

/** A line in one language: its words without what is only politeness. */
export interface Line {
  readonly text: string;
  readonly words: readonly Word[];
  /** By the word that opens them. */
  readonly quotes: ReadonlyMap<number, Quote>;
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  /** Index of the first word that says something. */
  readonly first: number;
  /** Index behind the last one. */
  readonly end: number;
  /** Whether it ends as a question that no politeness makes a command of. */
  readonly isQuestion: boolean;
  /** Words of a text, by their indices, whatever time they may tell. */
  readonly plain: ReadonlySet<number>;
  /** Which words are known to begin something about time, or not to; filled while the line is read. */
  readonly beginsTime: Map<number, boolean>;
}

/** A line that was split into words but not yet read in any language. */
export type SplitLine = Pick<Line, 'text' | 'words' | 'quotes'>;

export function splitLine(text: string): SplitLine {
  const words = wordsOf(text);
  return { text, words, quotes: quotesOf(text, words) };
}

export function lineIn(
  language: Language,
  vocabulary: Vocabulary,
  split: SplitLine,
  plain: ReadonlySet<number> = NONE,
): Line {
  const first = behindLead(split, vocabulary);
  const end = beforeTrail(split, vocabulary, first);
  const isQuestion = endsAsQuestion(split, end) && !isAsked(split, vocabulary, first, end);
  return { ...split, language, vocabulary, first, end, isQuestion, plain, beginsTime: new Map() };
}

function endsAsQuestion({ words }: SplitLine, end: number): boolean {
  return words.slice(end).some(({ folded }) => folded === '?');
}

/** Whether it is a question only for politeness: `can you stop the timer?` */
function isAsked({ words }: SplitLine, { asking }: Vocabulary, first: number, end: number): boolean {
  const around = [words.slice(0, first), words.slice(end)].map((some) => some.map(({ folded }) => folded));
  return asking.some((phrase) =>
    around.some((said) => said.some((_, at) => phrase.every((word, index) => said[at + index] === word))),
  );
}

const NONE: ReadonlySet<number> = new Set();

function behindLead({ words }: SplitLine, { lead }: Vocabulary): number {
  let at = 0;
  for (let length = 1; length > 0; at += length) length = longestAt(words, at, lead);
  return at;
}

function longestAt(words: readonly Word[], at: number, phrases: readonly (readonly string[])[]): number {
  const fitting = phrases.filter((phrase) => phrase.every((word, index) => words[at + index]?.folded === word));
  return Math.max(0, ...fitting.map((phrase) => phrase.length));
}

/** Full stops, exclamation and question marks go with the politeness, but not from `Inc.` */
function beforeTrail({ words, quotes }: SplitLine, { trail, abbreviations }: Vocabulary, first: number): number {
  let end = words.length;
  for (;;) {
    const last = words[end - 1];
    const before = words[end - 2];
    if (last === undefined || end <= first) return end;
    if (endsQuote(quotes, end)) return end;
    const isAbbreviated =
      last.folded === '.' && last.glued && (isShort(before, abbreviations) || endsDate(words, end - 2));
    if ('.!?,'.includes(last.folded) && !isAbbreviated) {
      end -= 1;
      continue;
    }
    const phrase = trail.find((words_) =>
      words_.every((word, index) => words[end - words_.length + index]?.folded === word),
    );
    if (phrase === undefined || end - phrase.length < first) return end;
    end -= phrase.length;
  }
}

function endsQuote(quotes: ReadonlyMap<number, Quote>, end: number): boolean {
  return [...quotes.values()].some(({ to }) => to === end);
}

/** `31.12.` is written with a full stop. */
function endsDate(words: readonly Word[], at: number): boolean {
  const [day, dot, month] = [words[at - 2], words[at - 1], words[at]];
  return month?.kind === 'digits' && month.glued && dot?.folded === '.' && dot.glued && day?.kind === 'digits';
}

function isShort(word: Word | undefined, abbreviations: ReadonlySet<string>): boolean {
  return word !== undefined && (abbreviations.has(word.folded) || (word.kind === 'letters' && word.text.length === 1));
}
