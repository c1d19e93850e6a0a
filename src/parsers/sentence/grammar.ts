import type { Intent, Intents, SpokenLanguage, SpokenLanguages, Topic } from '../../integrations/spoken/intent.js';
import type { SpokenNeed } from '../../integrations/spoken/spoken-needs.js';
import { type Automaton, layOut } from '../../language/engine/automaton.js';
import { byLength, type WordsByLength } from '../../language/engine/mistyped.js';
import { indexByNeeds, type Needs, type NeedsIndex, needsReader } from '../../language/engine/needs.js';
import { type LiteralReader, literalReader, type Template, templateParser } from '../../language/engine/notation.js';
import { type LanguageWords, type Vocabulary, vocabularyOf } from '../../language/engine/vocabulary.js';
import { type Language, namingWords, timeWords } from '../../language/time/index.js';
import type { AfterthoughtIndex } from './afterthoughts.js';
import { type ArgLabels, argLabelsOf } from './arg-labels.js';
import type { PhraseQuestions } from './questions/phrase-questions.js';

/** What can be said to an integration, and what that takes. */
export interface SpokenIntegration {
  readonly name: string;
  readonly intents: Intents;
  /** What an operation cannot do without. */
  readonly needsOf: (operation: string) => readonly SpokenNeed[];
  readonly languages: SpokenLanguages;
}

/** An intent as it is said in a language. */
export interface Phrase extends Intent {
  /** `integration.operation` */
  readonly operation: string;
  /** All that has to be said. */
  readonly needs: readonly SpokenNeed[];
  readonly example: string;
}

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
  readonly ask: PhraseQuestions;
  readonly labels: ArgLabels;
  /** Of all languages: people end a sentence of one of them in another. */
  readonly afterthoughts: AfterthoughtIndex;
}

/** What a language has of itself, whatever is spoken of in it. */
export interface LanguageBasis {
  readonly language: Language;
  readonly words: LanguageWords;
  readonly ask: PhraseQuestions;
  readonly afterthoughts: AfterthoughtIndex;
}

/**
 * Compiles what a language says.
 * @throws Error for a template that is wrong, with its text, or sentences without an intent
 */
export function compileLanguage(basis: LanguageBasis, integrations: readonly SpokenIntegration[]): PhraseGrammar {
  const { language, ask, afterthoughts } = basis;
  const needsOf = needsReader();
  const literally = literalReader();
  const spoken = integrations.flatMap(({ languages }) => languages[language] ?? []);
  const vocabulary = vocabularyOf(
    basis.words,
    spoken.map(({ words }) => words),
  );
  const words = new Set([...timeWords(language), ...vocabularyWords(vocabulary)]);
  const addWords = wordAdder(words);
  const entrances: PhraseEntrance[] = [];
  const phrases = integrations.flatMap((integration) => {
    const source = integration.languages[language];
    return (source?.topics ?? []).flatMap((topic) =>
      phrasesOf(integration, source, topic, literally).map(({ phrase, templates }) => {
        templates.forEach(addWords);
        const compiled: CompiledPhrase = {
          phrase,
          automaton: once(() => layOut(templates)),
          words: once(() => wordsOfAll(templates)),
        };
        entrances.push(...templates.map((template, at) => ({ of: compiled, at, needs: needsOf(template) })));
        return compiled;
      }),
    );
  });
  const telling = tellingWords(language, vocabulary);
  const labels = argLabelsOf(spoken);
  const index = indexByNeeds(entrances);
  return { language, vocabulary, words, telling, phrases, entrances: index, ask, labels, afterthoughts };
}

function phrasesOf(
  { name, intents, needsOf }: SpokenIntegration,
  language: SpokenLanguage | undefined,
  topic: Topic,
  literally: LiteralReader,
): { readonly phrase: Phrase; readonly templates: readonly Template[] }[] {
  const parse = templateParser(
    { rules: { ...language?.rules, ...topic.rules }, clauses: { ...language?.clauses, ...topic.clauses } },
    literally,
  );
  return Object.entries(topic.sentences).flatMap(([called, sentences]) => {
    const intent = intents[called];
    if (intent === undefined) throw new Error(`${name} has no intent ${called}`);
    if (sentences === undefined) return [];
    const { operation = called, needs = [] } = intent;
    const phrase = {
      ...intent,
      operation: `${name}.${operation}`,
      needs: [...needs, ...needsOf(operation)],
      example: sentences.example,
    };
    return [{ phrase, templates: sentences.says.map(parse) }];
  });
}

/** Languages that are told from each other. */
export function toldApart(grammars: readonly PhraseGrammar[]): PhraseGrammar[] {
  return grammars.map((grammar) => {
    const foreign = new Set<string>();
    for (const { vocabulary } of grammars) {
      for (const word of vocabulary.prepositions) if (!grammar.words.has(word)) foreign.add(word);
    }
    return { ...grammar, vocabulary: { ...grammar.vocabulary, foreign } };
  });
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
  const seen = new Set<Template>();
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
