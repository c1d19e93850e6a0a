import { EN } from './en.js';
import type { Language, LanguageTable } from './language-table.js';

export const LANGUAGES: Readonly<Record<Language, LanguageTable>> = { en: EN, de: EN, es: EN, fr: EN, sr: EN };

/** Something made once of each language's table. */
export function perLanguage<T>(make: (table: LanguageTable) => T): Readonly<Record<Language, T>> {
  const { en, de, es, fr, sr } = LANGUAGES;
  return { en: make(en), de: make(de), es: make(es), fr: make(fr), sr: make(sr) };
}
