import { wordsOf } from '../words.js';
import type { LanguageTable } from './language-table.js';

/** What durations in every language may begin with: `PT2H`, `-1h`, `.5h`. */
const EVERYWHERE = 'pt - .';

/** Every word that a table holds, as words are compared; nothing about time begins with another. */
export function vocabularyOf(table: LanguageTable): ReadonlySet<string> {
  return new Set(
    [EVERYWHERE, ...textsIn(table)].flatMap((text) => wordsOf(text.replaceAll('/', ' ')).map(({ folded }) => folded)),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
