import { type Language, type Word, wordsOf } from '../time/index.js';
import { type Automaton, layOut } from './engine/automaton.js';
import { indexByNeeds, type Needs, type NeedsIndex, needsReader } from './engine/needs.js';
import { templateParser } from './engine/notation.js';
import { type Vocabulary, vocabularyOf } from './engine/vocabulary.js';
import type { Phrase, PhraseLanguage, Refusal } from './phrase.js';

/** A phrase that can be matched. */
export interface CompiledPhrase {
  readonly phrase: Phrase;
  /** Laid out when it is first asked for: of most phrases nobody ever says anything. */
  readonly automaton: () => Automaton;
}

/** A template of a phrase. */
export interface PhraseEntrance {
  readonly of: CompiledPhrase;
  /** Which of the automaton's entrances it is. */
  readonly at: number;
  readonly needs: Needs;
}

/** A language that can be matched. */
export interface PhraseGrammar {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly phrases: readonly CompiledPhrase[];
  /** Finds the templates that a line may be a sentence of. */
  readonly entrances: NeedsIndex<PhraseEntrance>;
  readonly refusals: readonly Refusal[];
  /** Sentences that are understood, each once. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly text: string;
  readonly words: readonly Word[];
}

/**
 * Compiles what a language says.
 * @throws Error for a template that is wrong, with its text
 */
export function compileLanguage(source: PhraseLanguage): PhraseGrammar {
  const { language, refusals } = source;
  const needsOf = needsReader();
  const entrances: PhraseEntrance[] = [];
  const phrases = source.topics.flatMap((topic) => {
    const parse = templateParser({
      rules: { ...source.rules, ...topic.rules },
      clauses: { ...source.clauses, ...topic.clauses },
    });
    return topic.phrases.map((phrase) => {
      const templates = phrase.says.map(parse);
      const compiled: CompiledPhrase = { phrase, automaton: once(() => layOut(templates)) };
      entrances.push(...templates.map((template, at) => ({ of: compiled, at, needs: needsOf(template) })));
      return compiled;
    });
  });
  const texts = new Set(phrases.map(({ phrase }) => phrase.example));
  const examples = [...texts].map((text) => ({ text, words: wordsOf(text) }));
  const vocabulary = vocabularyOf(source.vocabulary);
  return { language, vocabulary, phrases, entrances: indexByNeeds(entrances), refusals, examples };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
