/** What a kind of text without quotes may have in it, and what every word of it costs. */
export interface TextSlotOptions {
  readonly most: number;
  readonly cost: number;
  /** What a preposition, a comma or another mark inside costs; `undefined` where the text ends before it. */
  readonly preposition: number | undefined;
  readonly comma: number | undefined;
  readonly mark: number;
  /** What it costs when it does not look like a name. */
  readonly lowerCase: number;
  /** What a word that speaks of time costs; `undefined` where the text ends before it. */
  readonly time: number | undefined;
  /** Whether it is new and may have any word in it; one that speaks of time only with a capital: `Launch Dec`. */
  readonly anyWord: boolean;
  /** Whether it is what somebody is called: never with an article, an `and` or a word of commands in it. */
  readonly person: boolean;
  /** Whether it may begin with what only the person knows: `that we are late`. */
  readonly vague: boolean;
}

/** The name of something that there is. */
export const NAME: TextSlotOptions = {
  most: 8,
  cost: 2,
  preposition: undefined,
  comma: undefined,
  mark: 4,
  lowerCase: 1,
  time: undefined,
  anyWord: false,
  person: false,
  vague: false,
};
/** The name of something new, which may look like anything. */
export const NEW_NAME: TextSlotOptions = { ...NAME, most: 12, mark: 1, lowerCase: 0, time: 3, anyWord: true };
/** What was done. */
export const DESCRIPTION: TextSlotOptions = {
  most: 60,
  cost: 3,
  preposition: 3,
  comma: 3,
  mark: 0,
  lowerCase: 0,
  time: undefined,
  anyWord: false,
  person: false,
  vague: false,
};
/** What somebody is called. */
export const PERSON: TextSlotOptions = { ...NAME, most: 4, person: true };
/** A few words that can mean nothing but themselves. */
export const GREETING: TextSlotOptions = { ...PERSON, most: 10, lowerCase: 0 };
/** What is to be told to somebody. */
export const MESSAGE: TextSlotOptions = { ...DESCRIPTION, time: 0, vague: true };
