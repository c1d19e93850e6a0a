import { wordsOf } from '../words.js';
import { perLanguage } from './index.js';
import type { Language } from './language-table.js';

/** The words by which a language speaks of time, folded. */
export function timeWords(language: Language): ReadonlySet<string> {
  return WORDS[language];
}

/** The words of a language that name days, months and units of time, folded: no numbers. */
export function namingWords(language: Language): ReadonlySet<string> {
  return NAMING_WORDS[language];
}

const SLOT = /\{[^{}]*\}/g;

const WORDS = perLanguage(
  (table) => new Set(textsOf(table).flatMap((text) => wordsOf(text.replaceAll(SLOT, ' ')).map(({ folded }) => folded))),
);

const NAMING_WORDS = perLanguage(
  ({ table: { weekdays, months, clockUnits, calendarUnits, days } }) =>
    new Set(
      [weekdays, months, clockUnits, calendarUnits, days]
        .flatMap(textsOf)
        .flatMap((text) => wordsOf(text.replaceAll(SLOT, ' ')).map(({ folded }) => folded)),
    ),
);

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}
