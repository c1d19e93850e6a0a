import type { SpokenNeed } from '../../integrations/spoken/spoken-needs.js';
import type { Direction, Language } from '../time/index.js';
import type { Constant } from './engine/notation.js';
import type { VocabularyWords } from './engine/vocabulary.js';

/** The ways to ask for an operation. */
export interface Phrase {
  /** `integration.operation` */
  readonly operation: string;
  /** Templates; see `templateParser`. */
  readonly says: readonly string[];
  /** A sentence that is understood, shown to whoever was not. */
  readonly example: string;
  /** What is given whatever is said. */
  readonly gives?: Readonly<Record<string, Constant>>;
  /** What has to be said beside what the operation needs: `rename` says to what. */
  readonly requires?: readonly SpokenNeed[];
  /** Asked for always, and nothing else: the sentence shows what is wanted but cannot hold all of it. */
  readonly asks?: readonly string[];
  /** The argument that is today's date where nobody says another one. */
  readonly today?: string;
  /** Where to look for a day of which nothing more is said; the past if left out. */
  readonly direction?: Direction;
  /** The same for single arguments. */
  readonly directions?: Readonly<Record<string, Direction>>;
  /** Whether `duration` or `start` and `end` are those of one time entry: more than nothing, at most 24 hours. */
  readonly oneEntry?: boolean;
}

/** Phrases about one thing, with the rules and clauses that only they use. */
export interface Topic {
  readonly rules?: Readonly<Record<string, string>>;
  readonly clauses?: Readonly<Record<string, readonly string[]>>;
  readonly phrases: readonly Phrase[];
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

/** Everything that a language says. */
export interface PhraseLanguage {
  readonly language: Language;
  readonly vocabulary: VocabularyWords;
  /** Rules and clauses for every topic. */
  readonly rules: Readonly<Record<string, string>>;
  readonly clauses: Readonly<Record<string, readonly string[]>>;
  readonly topics: readonly Topic[];
  readonly refusals: readonly Refusal[];
}
