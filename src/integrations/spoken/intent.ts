import type { SpokenWords } from '../../language/engine/vocabulary.js';
import type { Direction, Language } from '../../language/time/index.js';
import type { SpokenNeed } from './spoken-needs.js';

export type { SpokenWords } from '../../language/engine/vocabulary.js';

/** Something that a person may want of an integration, in whatever words. */
export interface Intent {
  /** The operation that does it; left out where the intent is named after it. */
  readonly operation?: string;
  /** Arguments that are given whatever is said. */
  readonly gives?: Readonly<Record<string, string | number | boolean>>;
  /** What has to be said beside what the operation needs: whoever renames says to what. */
  readonly needs?: readonly SpokenNeed[];
  /** Asked for always, and nothing else: the sentence shows what is wanted but cannot hold all of it. */
  readonly asks?: readonly string[];
  /** Whether what exists may tell what is asked for: then nothing is asked. */
  readonly mayBeFound?: true;
  /** The argument that is today's date where nobody says another one. */
  readonly today?: string;
  /** Where to look for a day of which nothing more is said; the past if left out. */
  readonly direction?: Direction;
  /** The same for single arguments. */
  readonly directions?: Readonly<Record<string, Direction>>;
  /** Whether `duration` or `start` and `end` are those of one time entry: more than nothing, at most 24 hours. */
  readonly oneEntry?: boolean;
}

/** Intents by their names. */
export type Intents = Readonly<Record<string, Intent>>;

/** How an intent is said in a language. */
export interface Sentences {
  /** Templates; see `templateParser`. */
  readonly says: readonly string[];
  /** A sentence that is understood, shown to whoever was not. */
  readonly example: string;
}

/** Sentences about one thing by their intents, with the rules and clauses that only they use. */
export interface Topic<Name extends string = string> {
  readonly rules?: Readonly<Record<string, string>>;
  readonly clauses?: Readonly<Record<string, readonly string[]>>;
  readonly sentences: { readonly [name in Name]?: Sentences };
}

/** Why something is not done, however it is said. */
export type RefusalReason =
  | 'out_of_scope'
  | 'not_supported_by_api'
  | 'secret_disclosure'
  | 'bulk_destructive_not_allowed'
  | 'unsafe_url'
  | 'unknown_operation'
  | 'obfuscated_instruction'
  | 'policy_override';

/** Signs by which a request that is refused is known: each sign is words, one of which has to be there. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** All of them have to be there; alternatives are separated by `|` and may be several words. */
  readonly signs: readonly string[];
}

/** Texts by the names of arguments. */
export type ArgTexts = Readonly<Record<string, string>>;

/** Everything that can be said to an integration in a language. */
export interface SpokenLanguage<Name extends string = string> {
  readonly words: SpokenWords;
  /** Rules and clauses for every topic. */
  readonly rules?: Readonly<Record<string, string>>;
  readonly clauses?: Readonly<Record<string, readonly string[]>>;
  readonly topics: readonly Topic<Name>[];
  readonly refusals?: readonly Refusal[];
  /** What is told where something is refused for one of its own reasons. */
  readonly refused?: Readonly<Partial<Record<RefusalReason, string>>>;
  /** How arguments are called where people do not know them by their names. */
  readonly labels?: ArgTexts;
  /** The words by which a sentence says what a name is the name of: `project` Website. */
  readonly kinds?: ArgTexts;
  /** How arguments may be said behind a sentence that lacks them. */
  readonly additions?: ArgTexts;
}

/** What can be said to an integration. A language that is left out is one that it is not spoken to in. */
export type SpokenLanguages<Name extends string = string> = Readonly<Partial<Record<Language, SpokenLanguage<Name>>>>;
