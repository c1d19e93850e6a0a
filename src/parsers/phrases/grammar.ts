import { type Language, namingWords, timeWords } from '../time/index.js';
import { type Automaton, layOut } from './engine/automaton.js';
import { indexByNeeds, type Needs, type NeedsIndex, needsReader } from './engine/needs.js';
import { type Template, templateParser } from './engine/notation.js';
import { type Vocabulary, vocabularyOf } from './engine/vocabulary.js';
import { byLength, type WordsByLength } from './mistyped.js';
import type { Phrase, PhraseLanguage, Refusal } from './phrase.js';

/** A phrase that can be matched. */
export interface CompiledPhrase {
  readonly phrase: Phrase;
  /** Laid out when it is first asked for: of most phrases nobody ever says anything. */
  readonly automaton: () => Automaton;
  /** The words in its templates. */
  readonly words: () => ReadonlySet<string>;
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
  /** Every word that the language uses itself, unlike those in names and descriptions. */
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly CompiledPhrase[];
  /** Long words that tell a time or what is named, by which it is seen that a word of a text may be mistyped. */
  readonly telling: WordsByLength;
  /** Finds the templates that a line may be a sentence of. */
  readonly entrances: NeedsIndex<PhraseEntrance>;
  readonly refusals: readonly Refusal[];
}

/**
 * Compiles what a language says.
 * @throws Error for a template that is wrong, with its text
 */
export function compileLanguage(source: PhraseLanguage): PhraseGrammar {
  const { language, refusals } = source;
  const needsOf = needsReader();
  const vocabulary = vocabularyOf(source.vocabulary);
  const words = new Set([...timeWords(language), ...vocabularyWords(vocabulary)]);
  const addWords = wordAdder(words);
  const entrances: PhraseEntrance[] = [];
  const phrases = source.topics.flatMap((topic) => {
    const parse = templateParser({
      rules: { ...source.rules, ...topic.rules },
      clauses: { ...source.clauses, ...topic.clauses },
    });
    return topic.phrases.map((phrase) => {
      const templates = phrase.says.map(parse);
      templates.forEach(addWords);
      const compiled: CompiledPhrase = {
        phrase,
        automaton: once(() => layOut(templates)),
        words: once(() => wordsOfAll(templates)),
      };
      entrances.push(...templates.map((template, at) => ({ of: compiled, at, needs: needsOf(template) })));
      return compiled;
    });
  });
  const telling = tellingWords(language, vocabulary);
  return { language, vocabulary, words, telling, phrases, entrances: indexByNeeds(entrances), refusals };
}

/** Compiles languages that are told from each other. */
export function compileLanguages(sources: readonly PhraseLanguage[]): PhraseGrammar[] {
  const grammars = sources.map(compileLanguage);
  return grammars.map((grammar) => toldFrom(grammars, grammar));
}

function toldFrom(grammars: readonly PhraseGrammar[], grammar: PhraseGrammar): PhraseGrammar {
  const foreign = new Set<string>();
  for (const { vocabulary } of grammars) {
    for (const word of vocabulary.prepositions) if (!grammar.words.has(word)) foreign.add(word);
  }
  return { ...grammar, vocabulary: { ...grammar.vocabulary, foreign } };
}

/** As short as this a word is nearly many others. */
const SHORTEST_TELLING = 5;

/** Numbers are left out: `light` is no `eight`. */
function tellingWords(language: Language, { keywords, prepositions, subjects }: Vocabulary): WordsByLength {
  const words = [...namingWords(language), ...keywords, ...prepositions, ...subjects];
  return byLength(new Set(words.filter((word) => word.length >= SHORTEST_TELLING && /^\p{L}+$/u.test(word))));
}

function vocabularyWords({ verbs, joins, breaks, prepositions, links, ...others }: Vocabulary): string[] {
  const { keywords, subjects, articles, vague, lead, trail, ofClient } = others;
  const sets = [verbs, joins, breaks, prepositions, links, keywords, subjects, articles, vague];
  return [...sets.flatMap((words) => Array.from(words)), ...lead.flat(), ...trail.flat(), ...ofClient.flat()];
}

function wordsOfAll(templates: readonly Template[]): ReadonlySet<string> {
  const words = new Set<string>();
  templates.forEach(wordAdder(words));
  return words;
}

/** Adds the words of templates to a set; rules are looked at once. */
function wordAdder(words: Set<string>): (template: Template) => void {
  const seen = new WeakSet<Template>();
  const add = (template: Template): void => {
    if (seen.has(template)) return;
    seen.add(template);
    if (template.kind === 'word') words.add(template.folded);
    if (template.kind === 'sequence') template.parts.forEach(add);
    if (template.kind === 'choice' || template.kind === 'clauses') template.options.forEach(add);
  };
  return add;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
