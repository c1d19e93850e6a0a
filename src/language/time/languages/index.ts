import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import type { Language, LanguageTable } from './language-table.js';
import { SR } from './sr.js';
import { vocabularyOf } from './vocabulary.js';

/** A language's table, and all the words in it. */
export interface LanguageWords {
  readonly table: LanguageTable;
  readonly vocabulary: ReadonlySet<string>;
}

const LANGUAGES: Readonly<Record<Language, LanguageWords>> = {
  en: withVocabulary(EN),
  de: withVocabulary(DE),
  es: withVocabulary(ES),
  fr: withVocabulary(FR),
  sr: withVocabulary(SR),
};

function withVocabulary(table: LanguageTable): LanguageWords {
  return { table, vocabulary: vocabularyOf(table) };
}

/** Something made once for each language. */
export function perLanguage<T>(make: (words: LanguageWords) => T): Readonly<Record<Language, T>> {
  const { en, de, es, fr, sr } = LANGUAGES;
  return { en: make(en), de: make(de), es: make(es), fr: make(fr), sr: make(sr) };
}
