import { wordsOf } from '../time/index.js';

/** The words of a language by what they do in a sentence, separated by blanks; phrases by commas. */
export interface LanguageWords {
  /** Stand between things of a kind: `and`. */
  readonly joins: string;
  /** Begin another action, a condition or a choice: `then`, `if`, `or`. No text without quotes goes on behind them. */
  readonly breaks: string;
  /** Begin a clause; a name without quotes ends before them. */
  readonly prepositions: string;
  /** Begin a clause but stand in names too, in languages that make names with them: `Plan de Marketing`. */
  readonly links?: string;
  readonly articles: string;
  /** Stand for something that only the person knows, or for everything: no name has them in it. */
  readonly vague: string;
  /** Whether every noun is written with a capital letter, so that it tells no name. */
  readonly capitalNouns?: boolean;
  /** Politeness before a command. */
  readonly lead: string;
  /** Politeness behind it. */
  readonly trail: string;
  /** Politeness, before it or behind it, that makes a command of a question: `can you stop the timer?` */
  readonly asking: string;
  /** Words that take back, weaken or politely ask for what was said: no text without quotes begins or ends with them. */
  readonly afterthoughts: string;
}

/** The words of what is spoken of in a language, separated by blanks; phrases by commas. */
export interface SpokenWords {
  /** Tell an action. Behind one of the joins they begin a second action. */
  readonly verbs: string;
  /** Verbs that stand behind what they are about, in languages that have them there: `und den Timer stoppen`. */
  readonly closing?: string;
  /** Name what follows: `task`, `billable`. A name seldom has them in it. */
  readonly keywords?: string;
  /** What commands are about, beside the keywords. A line with none of them is about something else. */
  readonly subjects: string;
  /** Stand for something that only the person knows: no name has them in it. */
  readonly vague?: string;
  /** Stand between a thing and whose it is: `Support for client Globex`. */
  readonly ofClient?: string;
}

export interface Vocabulary {
  readonly verbs: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  readonly capitalNouns: boolean;
  readonly lead: readonly (readonly string[])[];
  readonly trail: readonly (readonly string[])[];
  readonly asking: readonly (readonly string[])[];
  readonly afterthoughts: readonly (readonly string[])[];
  readonly ofClient: readonly (readonly string[])[];
  readonly abbreviations: ReadonlySet<string>;
  /** Prepositions of other languages: where a text begins with one, the line is not of this language. */
  readonly foreign: ReadonlySet<string>;
}

/** Company names end with them, in every language. */
const ABBREVIATIONS = new Set(['inc', 'ltd', 'co', 'corp', 'llc', 'bros', 'jr', 'sr', 'etc', 'no', 'nr']);
/** A comma may stand in a greeting. */
const COMMA = [','];
const MARKS_THAT_JOIN = [',', ';', '.', '&', '!', '+', '-', '/'];

/** All that a language knows: its own words and those of everything that is spoken of in it. */
export function vocabularyOf(words: LanguageWords, spoken: readonly SpokenWords[]): Vocabulary {
  const all = (name: keyof SpokenWords): string => spoken.map((own) => own[name] ?? '').join(' ');
  return {
    verbs: setOf(all('verbs')),
    closing: setOf(all('closing')),
    joins: new Set([...setOf(words.joins), ...MARKS_THAT_JOIN]),
    breaks: setOf(words.breaks),
    prepositions: setOf(words.prepositions),
    links: setOf(words.links ?? ''),
    keywords: setOf(all('keywords')),
    subjects: setOf(all('subjects')),
    articles: setOf(words.articles),
    vague: setOf(`${words.vague} ${all('vague')}`),
    capitalNouns: words.capitalNouns ?? false,
    lead: [...phrasesOf(words.lead), ...phrasesOf(words.asking), COMMA],
    trail: [...phrasesOf(words.trail), ...phrasesOf(words.asking), COMMA],
    asking: phrasesOf(words.asking),
    afterthoughts: phrasesOf(`${words.afterthoughts}, ${words.trail}`),
    ofClient: spoken.flatMap(({ ofClient = '' }) => phrasesOf(ofClient)),
    abbreviations: ABBREVIATIONS,
    foreign: new Set(),
  };
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(wordsOf(words).map(({ folded }) => folded));
}

function phrasesOf(phrases: string): (readonly string[])[] {
  return phrases
    .split(',')
    .map((phrase) => wordsOf(phrase).map(({ folded }) => folded))
    .filter((words) => words.length > 0);
}
