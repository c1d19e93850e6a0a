import { timeWords, type Word } from '../../language/time/index.js';
import { afterthoughtIn } from './afterthoughts.js';
import type { Capture } from '../../language/engine/match.js';
import type { Line } from '../../language/engine/line.js';
import type { PhraseGrammar } from './grammar.js';
import { byLength, meantBy, SHORTEST_MISTYPED } from '../../language/engine/mistyped.js';
import type { Stretch } from './rival-times.js';
import { isCapital } from '../../language/slots/text/capitals.js';

/** Words that would become part of a text, though they may well not be meant as one. */
export type Leftover =
  /** A word that is nearly one which means something. */
  | (Stretch & { readonly kind: 'mistyped'; readonly known: string })
  /** Words that take back, weaken or politely ask for what the sentence says. */
  | (Stretch & { readonly kind: 'afterthought' });

/** What was done: people write it without quotes beside days and times. */
const DESCRIPTION = 'description';
const NAMES_OF_THINGS: ReadonlySet<string> = new Set(['project', 'task', 'client', 'tag']);

/** The first words of a text without quotes that should not become part of it before somebody is asked. */
export function leftoverIn(capture: Capture, line: Line, grammar: PhraseGrammar): Leftover | undefined {
  const { arg, value, from = 0, to = 0 } = capture;
  if (value.kind !== 'text' || value.bare !== true) return undefined;
  const isDescription = arg === DESCRIPTION;
  const afterthought = afterthoughtIn({ from, to }, line.words, grammar.afterthoughts);
  // What is called `OK` is called so.
  if (afterthought !== undefined && (isDescription || afterthought.from > from)) {
    return { kind: 'afterthought', ...afterthought };
  }
  if (isDescription) return mistypedIn({ from, to }, line, grammar);
  // Names look like anything, as `Marko` does; what stands behind one in small letters may be none of it.
  return NAMES_OF_THINGS.has(arg) ? mistypedIn({ from: from + 1, to }, line, grammar) : undefined;
}

function mistypedIn({ from, to }: Stretch, { words, first }: Line, grammar: PhraseGrammar): Leftover | undefined {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (!mayBeMistyped(word, words[at + 1], grammar)) continue;
    const known =
      meantBy(word.folded, grammar.telling) ?? (at === first ? verbMeantBy(word.folded, grammar) : undefined);
    if (known !== undefined) return { kind: 'mistyped', from: at, to: at + 1, known };
  }
  return undefined;
}

/** What a sentence begins with may be its verb. */
function verbMeantBy(word: string, { vocabulary: { verbs } }: PhraseGrammar): string | undefined {
  return meantBy(word, byLength([...verbs].filter(({ length }) => length > SHORTEST_MISTYPED)));
}

function mayBeMistyped(
  { kind, text, folded, glued }: Word,
  next: Word | undefined,
  { language, words, vocabulary }: PhraseGrammar,
): boolean {
  return (
    kind === 'letters' &&
    folded.length >= SHORTEST_MISTYPED &&
    !glued &&
    next?.glued !== true &&
    (vocabulary.capitalNouns || !isCapital(text)) &&
    !words.has(folded) &&
    !timeWords(language).has(folded)
  );
}
