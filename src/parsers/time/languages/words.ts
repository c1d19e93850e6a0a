import { wordsOf } from '../words.js';
import { perLanguage } from './index.js';
import type { Language } from './language-table.js';

/** The words by which a language speaks of time, folded. */
export function timeWords(language: Language): ReadonlySet<string> {
  return WORDS[language];
}

const SLOT = /\{[^{}]*\}/g;

const WORDS = perLanguage(
  (table) => new Set(textsOf(table).flatMap((text) => wordsOf(text.replaceAll(SLOT, ' ')).map(({ folded }) => folded))),
);

function textsOf(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsOf) : [];
}
