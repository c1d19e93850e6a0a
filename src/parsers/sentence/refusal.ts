import { editDistance } from '../../common/text/nearest.js';
import type { Refusal } from '../../integrations/spoken/intent.js';
import type { SplitLine } from '../../language/engine/line.js';
import { type Word, wordsOf } from '../../language/time/index.js';
import { LANGUAGES } from '../../language/time/languages/language-table.js';
import type { PhraseGrammar, SpokenIntegration } from './grammar.js';
import { REFUSALS } from './refusals/index.js';
import type { NotUnderstoodPhrase } from './understanding.js';

/** Why a line that is no phrase is refused, told in a language; `undefined` where nothing speaks against what it may mean. */
export type RefusalFinder = (split: SplitLine, grammar: PhraseGrammar) => NotUnderstoodPhrase | undefined;

/** Finds refusals of whatever language: what nobody can have done here, and what an integration cannot do. */
export function refusalFinder(
  grammars: readonly PhraseGrammar[],
  integrations: readonly SpokenIntegration[],
): RefusalFinder {
  const everywhere = LANGUAGES.flatMap((language) => REFUSALS[language]).map((refusal) => compiled(refusal));
  const own = integrations.flatMap((integration) =>
    Object.values(integration.languages).flatMap(({ refusals = [] }) =>
      refusals.map((refusal) => compiled(refusal, integration)),
    ),
  );
  const known = [...everywhere, ...own];
  const isAboutUs = subjectFinder(grammars);
  return ({ words }, { language, ask }) => {
    const said = ` ${words.map(({ folded }) => folded).join(' ')} `;
    const found = known.find(({ signs }) => signs.every((sign) => sign.some((phrase) => said.includes(phrase))));
    const reason = found?.reason ?? (isAboutUs(words) ? undefined : 'out_of_scope');
    if (reason === undefined) return undefined;
    const message = found?.by?.languages[language]?.refused?.[reason] ?? ask.refusals[reason];
    return { kind: 'refuse', args: {}, missing: [], candidates: [], message, reason };
  };
}

interface CompiledRefusal extends Pick<Refusal, 'reason'> {
  readonly signs: readonly (readonly string[])[];
  /** Who cannot do it. */
  readonly by?: SpokenIntegration;
}

function compiled({ reason, signs }: Refusal, by?: SpokenIntegration): CompiledRefusal {
  return { reason, signs: signs.map((sign) => sign.split('|').map(asSaid)), ...(by && { by }) };
}

function asSaid(phrase: string): string {
  return ` ${wordsOf(phrase)
    .map(({ folded }: Word) => folded)
    .join(' ')} `;
}

const MOST_WORDS_COMPARED = 40;
const SHORTEST_MISTAKEN = 4;

/**
 * Tells whether a word in any of the languages speaks of what can be done here, with a typing mistake or without; a
 * number may always be an amount of time.
 */
function subjectFinder(grammars: readonly PhraseGrammar[]): (words: readonly Word[]) => boolean {
  const ours: ReadonlySet<string> = new Set(
    grammars.flatMap(({ vocabulary: { verbs, keywords, subjects } }) => [...verbs, ...keywords, ...subjects]),
  );
  const byLength = Map.groupBy(
    [...ours].filter(({ length }) => length >= SHORTEST_MISTAKEN),
    ({ length }) => length,
  );
  const isMistaken = (word: string): boolean => {
    if (word.length < SHORTEST_MISTAKEN) return false;
    const near = [word.length - 1, word.length, word.length + 1].flatMap((length) => byLength.get(length) ?? []);
    return near.some((known) => editDistance(word, known, 1) <= 1);
  };
  return (words) => {
    const compared = words.slice(0, MOST_WORDS_COMPARED);
    return (
      words.length === 0 ||
      compared.some(({ kind, folded }) => kind === 'digits' || ours.has(folded)) ||
      compared.some(({ folded }) => isMistaken(folded))
    );
  };
}
