import type { Language } from '../time/index.js';
import { type Automaton, layOut } from './engine/automaton.js';
import { type Names, parseTemplate } from './engine/notation.js';
import { type Vocabulary, vocabularyOf } from './engine/vocabulary.js';
import type { Phrase, PhraseLanguage, Refusal } from './phrase.js';

/** A phrase that can be matched. */
export interface CompiledPhrase {
  readonly phrase: Phrase;
  readonly automaton: Automaton;
}

/** A language that can be matched. */
export interface PhraseGrammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly phrases: readonly CompiledPhrase[];
  readonly refusals: readonly Refusal[];
}

/**
 * Compiles what a language says.
 * @throws Error for a template that is wrong, with its text
 */
export function compileLanguage(source: PhraseLanguage): PhraseGrammar {
  const { language, refusals } = source;
  const phrases = source.topics.flatMap((topic) => {
    const names: Names = {
      rules: { ...source.rules, ...topic.rules },
      clauses: { ...source.clauses, ...topic.clauses },
    };
    return topic.phrases.map((phrase) => ({
      phrase,
      automaton: layOut(phrase.says.map((text) => parseTemplate(text, names))),
    }));
  });
  return { language, vocabulary: vocabularyOf(source.vocabulary), phrases, refusals };
}
