import { editDistance } from '../../common/text/nearest.js';
import { type Language, type Word, wordsOf } from '../time/index.js';
import type { SplitLine } from './engine/line.js';
import { GRAMMARS } from './languages/index.js';
import { PHRASE_QUESTIONS } from './questions/index.js';
import type { NotUnderstoodPhrase } from './understanding.js';

/** Why a line that is no phrase is refused; `undefined` where nothing speaks against what it may mean. */
export function refusalOf({ words }: SplitLine, language: Language): NotUnderstoodPhrase | undefined {
  const said = ` ${words.map(({ folded }) => folded).join(' ')} `;
  const found = REFUSALS.find(({ signs }) => signs.every((sign) => sign.some((phrase) => said.includes(phrase))));
  const reason = found?.reason ?? (isAboutUs(words) ? undefined : 'out_of_scope');
  if (reason === undefined) return undefined;
  return {
    kind: 'refuse',
    args: {},
    missing: [],
    candidates: [],
    message: PHRASE_QUESTIONS[language].refusals[reason],
    reason,
  };
}

/**
 * Whether a word in any of the languages speaks of what can be done here, with a typing mistake or without; a number
 * may always be an amount of time.
 */
function isAboutUs(words: readonly Word[]): boolean {
  const compared = words.slice(0, MOST_WORDS_COMPARED);
  return (
    words.length === 0 ||
    compared.some(({ kind, folded }) => kind === 'digits' || OURS.has(folded)) ||
    compared.some(({ folded }) => isMistaken(folded))
  );
}

const MOST_WORDS_COMPARED = 40;
const SHORTEST_MISTAKEN = 4;

function isMistaken(word: string): boolean {
  if (word.length < SHORTEST_MISTAKEN) return false;
  const near = [word.length - 1, word.length, word.length + 1].flatMap((length) => OURS_BY_LENGTH.get(length) ?? []);
  return near.some((known) => editDistance(word, known, 1) <= 1);
}

const OURS: ReadonlySet<string> = new Set(
  GRAMMARS.flatMap(({ vocabulary: { verbs, keywords, subjects } }) => [...verbs, ...keywords, ...subjects]),
);

const OURS_BY_LENGTH = Map.groupBy(
  [...OURS].filter(({ length }) => length >= SHORTEST_MISTAKEN),
  ({ length }) => length,
);

const REFUSALS = GRAMMARS.flatMap(({ refusals }) =>
  refusals.map(({ reason, signs }) => ({ reason, signs: signs.map((sign) => sign.split('|').map(asSaid)) })),
);

function asSaid(phrase: string): string {
  return ` ${wordsOf(phrase)
    .map(({ folded }: Word) => folded)
    .join(' ')} `;
}
