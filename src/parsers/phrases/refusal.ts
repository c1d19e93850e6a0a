import { editDistance } from '../../common/text/nearest.js';
import { type Word, wordsOf } from '../time/index.js';
import type { SplitLine } from './engine/line.js';
import { GRAMMARS } from './languages/index.js';
import type { RefusalReason } from './phrase.js';
import type { NotUnderstoodPhrase } from './understanding.js';

/** What is said to the person. */
const MESSAGES: Readonly<Record<RefusalReason, string>> = {
  out_of_scope: 'That is nothing that Clockify or Slack can do.',
  not_supported_by_api: 'Clockify lets nobody do that from outside: do it in Clockify itself.',
  secret_disclosure: 'Keys, tokens and passwords are never shown or sent.',
  bulk_destructive_not_allowed: 'Things are deleted one at a time: name the one that is to go.',
  unsafe_url: 'Addresses of private networks and without https are not called.',
  unknown_operation: 'Only the operations of the catalogue can be run.',
  obfuscated_instruction: 'Only plain commands are understood: say what is to be done.',
  policy_override: 'Rules and confirmations cannot be changed by a command.',
};

/** Why a line that is no phrase is refused; `undefined` where nothing speaks against what it may mean. */
export function refusalOf({ words }: SplitLine): NotUnderstoodPhrase | undefined {
  const said = ` ${words.map(({ folded }) => folded).join(' ')} `;
  const found = REFUSALS.find(({ signs }) => signs.every((sign) => sign.some((phrase) => said.includes(phrase))));
  const reason = found?.reason ?? (isAboutUs(words) ? undefined : 'out_of_scope');
  if (reason === undefined) return undefined;
  return { kind: 'refuse', args: {}, missing: [], candidates: [], message: MESSAGES[reason], reason };
}

/**
 * Whether a word in any of the languages speaks of what can be done here, with a typing mistake or without; a number
 * may always be an amount of time.
 */
function isAboutUs(words: readonly Word[]): boolean {
  return (
    words.length === 0 ||
    words.slice(0, MOST_WORDS_COMPARED).some((word) => word.kind === 'digits' || isOurs(word.folded))
  );
}

const MOST_WORDS_COMPARED = 40;
const SHORTEST_MISTAKEN = 4;

function isOurs(word: string): boolean {
  if (OURS.has(word)) return true;
  return (
    word.length >= SHORTEST_MISTAKEN &&
    [...OURS].some((known) => known.length >= SHORTEST_MISTAKEN && editDistance(word, known, 1) <= 1)
  );
}

const OURS: ReadonlySet<string> = new Set(
  GRAMMARS.flatMap(({ vocabulary: { verbs, keywords, subjects } }) => [...verbs, ...keywords, ...subjects]),
);

const REFUSALS = GRAMMARS.flatMap(({ refusals }) =>
  refusals.map(({ reason, signs }) => ({ reason, signs: signs.map((sign) => sign.split('|').map(asSaid)) })),
);

function asSaid(phrase: string): string {
  return ` ${wordsOf(phrase)
    .map(({ folded }: Word) => folded)
    .join(' ')} `;
}
