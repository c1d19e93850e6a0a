import { type Language, timeWords, type Word, wordsOf } from '../time/index.js';
import { type Automaton, layOut } from './engine/automaton.js';
import { type Names, parseTemplate, type Template } from './engine/notation.js';
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
  /** Every word that the language uses itself, unlike those in names and descriptions. */
  readonly words: ReadonlySet<string>;
  readonly phrases: readonly CompiledPhrase[];
  readonly refusals: readonly Refusal[];
  readonly examples: readonly Example[];
}

/** A sentence that is understood. */
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
  const vocabulary = vocabularyOf(source.vocabulary);
  const parsed = source.topics.flatMap((topic) => {
    const names: Names = {
      rules: { ...source.rules, ...topic.rules },
      clauses: { ...source.clauses, ...topic.clauses },
    };
    return topic.phrases.map((phrase) => ({ phrase, templates: phrase.says.map((text) => parseTemplate(text, names)) }));
  });
  return {
    language,
    vocabulary,
    words: new Set([...timeWords(language), ...vocabularyWords(vocabulary), ...templateWords(parsed)]),
    phrases: parsed.map(({ phrase, templates }) => ({ phrase, automaton: layOut(templates) })),
    refusals,
    examples: [...new Set(parsed.map(({ phrase }) => phrase.example))].map((text) => ({ text, words: wordsOf(text) })),
  };
}

function vocabularyWords({ verbs, joins, breaks, prepositions, links, ...others }: Vocabulary): string[] {
  const { keywords, subjects, articles, vague, lead, trail } = others;
  const sets = [verbs, joins, breaks, prepositions, links, keywords, subjects, articles, vague];
  return [...sets.flatMap((words) => [...words]), ...lead.flat(), ...trail.flat()];
}

function templateWords(parsed: readonly { readonly templates: readonly Template[] }[]): ReadonlySet<string> {
  const words = new Set<string>();
  const collect = (template: Template): void => {
    if (template.kind === 'word') words.add(template.folded);
    if (template.kind === 'sequence') template.parts.forEach(collect);
    if (template.kind === 'choice' || template.kind === 'clauses') template.options.forEach(collect);
  };
  for (const { templates } of parsed) templates.forEach(collect);
  return words;
}
