import { DE } from './de.js';
import { EN } from './en.js';
import { ES } from './es.js';
import { FR } from './fr.js';
import type { Language, LanguageTable } from './language-table.js';
import { SR } from './sr.js';

/** Something made once of each language's table. */
export function perLanguage<T>(make: (table: LanguageTable, language: Language) => T): Readonly<Record<Language, T>> {
  return {
    en: make(EN, 'en'),
    de: make(DE, 'de'),
    es: make(ES, 'es'),
    fr: make(FR, 'fr'),
    sr: make(SR, 'sr'),
  };
}
