import type { RefusalReason } from '../../../integrations/spoken/intent.js';

/** What a person is asked about a sentence, in their language. Each says what is wrong and what to say instead. */
export interface PhraseQuestions {
  /** Sentences of which one is to be said. */
  readonly say: (sentences: readonly string[]) => string;
  /** The sentence has several meanings and nothing tells which. */
  readonly severalWays: string;
  /** Words that may be a time, or belong to the text behind them. */
  readonly timeOrText: (words: string) => string;
  /** A name may be that of several kinds of things. */
  readonly kindsOfOneName: (name: string, kinds: readonly string[]) => string;
  readonly sayAlso: (names: readonly string[]) => string;
  /** A sentence that would have said enough. */
  readonly asIn: (sentence: string) => string;
  readonly notUnderstood: string;
  /** One sentence asks for several things. */
  readonly severalThings: string;
  readonly tooLong: (characters: number, words: number) => string;
  readonly entryTooLong: string;
  readonly entryLength: string;
  /** A word is nearly one that means something, and would become part of a text as it stands. */
  readonly looksLike: (word: string, known: string) => string;
  /** Words that take back, weaken or ask for what the sentence says, and would become part of a text. */
  readonly afterthought: (words: string) => string;
  /** A question mark stands behind a sentence that would change something. */
  readonly isQuestion: string;
  readonly negative: string;
  readonly refusals: Readonly<Record<RefusalReason, string>>;
}
