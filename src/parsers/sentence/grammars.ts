import { vocabularyOf } from '../../language/engine/vocabulary.js';
import { LANGUAGES } from '../../language/time/languages/language-table.js';
import { LANGUAGE_WORDS } from '../../language/words/index.js';
import { indexAfterthoughts } from './afterthoughts.js';
import { compileLanguage, type PhraseGrammar, type SpokenIntegration, toldApart } from './grammar.js';
import { PHRASE_QUESTIONS } from './questions/index.js';
import { type RefusalFinder, refusalFinder } from './refusal.js';

/** Everything that sentences are understood by. */
export interface Grammars {
  readonly all: readonly PhraseGrammar[];
  /** Why a line that is no phrase is refused. */
  readonly refusalOf: RefusalFinder;
}

/**
 * Compiles everything that can be said to some integrations, in every language.
 * @throws Error for a template that is wrong, with its text, or sentences without an intent
 */
export function compileGrammars(integrations: readonly SpokenIntegration[]): Grammars {
  const afterthoughts = indexAfterthoughts(
    LANGUAGES.flatMap((language) => vocabularyOf(LANGUAGE_WORDS[language], []).afterthoughts),
  );
  const grammars = LANGUAGES.map((language) =>
    compileLanguage(
      { language, words: LANGUAGE_WORDS[language], ask: PHRASE_QUESTIONS[language], afterthoughts },
      integrations,
    ),
  );
  const all = toldApart(grammars);
  return { all, refusalOf: refusalFinder(all, integrations) };
}
