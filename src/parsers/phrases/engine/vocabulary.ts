import { wordsOf } from '../../time/index.js';

/** The words of a language by what they do in a sentence, separated by blanks; phrases by commas. */
export interface VocabularyWords {
  /** Tell an action. Behind one of the joins they begin a second action. */
  readonly verbs: string;
  /** Stand between things of a kind: `and`. */
  readonly joins: string;
  /** Only stand between actions: `then`. */
  readonly sequels: string;
  /** Begin a clause; a name without quotes ends before them. */
  readonly prepositions: string;
  /** Name what follows: `task`, `billable`. A name seldom has them in it. */
  readonly keywords: string;
  /** What commands are about, beside the keywords. A line with none of them is about something else. */
  readonly subjects: string;
  readonly articles: string;
  /** Stand for something that only the person knows, or for everything: no name begins with them. */
  readonly vague: string;
  /** Politeness before a command. */
  readonly lead: string;
  /** Politeness behind it. */
  readonly trail: string;
}

export interface Vocabulary {
  readonly verbs: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly sequels: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly lead: readonly (readonly string[])[];
  readonly trail: readonly (readonly string[])[];
  readonly abbreviations: ReadonlySet<string>;
}

/** Company names end with them, in every language. */
const ABBREVIATIONS = new Set(['inc', 'ltd', 'co', 'corp', 'llc', 'bros', 'jr', 'sr', 'etc', 'no', 'nr']);
const MARKS_THAT_JOIN = [',', ';', '.', '&', '!', '+', '-', '/'];

export function vocabularyOf(words: VocabularyWords): Vocabulary {
  return {
    verbs: setOf(words.verbs),
    joins: new Set([...setOf(words.joins), ...MARKS_THAT_JOIN]),
    sequels: setOf(words.sequels),
    prepositions: setOf(words.prepositions),
    keywords: setOf(words.keywords),
    subjects: setOf(words.subjects),
    articles: setOf(words.articles),
    vague: setOf(words.vague),
    lead: phrasesOf(words.lead),
    trail: phrasesOf(words.trail),
    abbreviations: ABBREVIATIONS,
  };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(({ folded }) => folded));
}

/** A comma may stand in a greeting. */
function phrasesOf(phrases: string): (readonly string[])[] {
  return phrases
    .split(',')
    .map((phrase) => wordsOf(phrase).map(({ folded }) => folded))
    .filter((words) => words.length > 0)
    .concat([[',']]);
}
