import { timeWords, type Word } from '../time/index.js';
import type { Capture } from './engine/match.js';
import type { Line } from './engine/line.js';
import type { PhraseGrammar } from './grammar.js';
import { isMistypedFor } from './mistyped.js';
import type { Stretch } from './rival-times.js';
import { isCapital } from './slots/text/capitals.js';

/** Words that would become part of a text, though they may well not be meant as one. */
export type Leftover =
  /** A word that is nearly one which means something. */
  | (Stretch & { readonly kind: 'mistyped'; readonly known: string })
  /** Words that take back, weaken or politely ask for what the sentence says. */
  | (Stretch & { readonly kind: 'afterthought' });

/** What was done: people write it without quotes beside days and times. */
const DESCRIPTION = 'description';
const NAMES_OF_THINGS: ReadonlySet<string> = new Set(['project', 'task', 'client', 'tag']);
/** Shorter words are nearly many others. */
const SHORTEST_MISTYPED = 5;

/**
 * The first words of a text without quotes that should not become part of it before somebody is asked.
 * @param grammars whose afterthoughts are known: people end a sentence of one language in another one
 */
export function leftoverIn(
  capture: Capture,
  line: Line,
  grammar: PhraseGrammar,
  grammars: readonly PhraseGrammar[],
): Leftover | undefined {
  const { arg, value, from = 0, to = 0 } = capture;
  if (value.kind !== 'text' || value.bare !== true) return undefined;
  const isDescription = arg === DESCRIPTION;
  const afterthought = afterthoughtIn({ from, to }, line, grammars);
  // What is called `OK` is called so.
  if (afterthought !== undefined && (isDescription || afterthought.from > from)) return afterthought;
  if (isDescription) return mistypedIn({ from, to }, line, grammar);
  // Names look like anything, as `Marko` does; what stands behind one in small letters may be none of it.
  return NAMES_OF_THINGS.has(arg) ? mistypedIn({ from: from + 1, to }, line, grammar) : undefined;
}

function afterthoughtIn(
  { from, to }: Stretch,
  { words }: Line,
  grammars: readonly PhraseGrammar[],
): Leftover | undefined {
  let found: Leftover | undefined;
  for (const { vocabulary } of grammars) {
    for (const phrase of vocabulary.afterthoughts) {
      // A single word is the beginning of many a text: `right sidebar`.
      const starts = [...(phrase.length > 1 ? [from] : []), to - phrase.length].filter((at) => at >= from);
      const at = starts.find((start) => phrase.every((word, index) => words[start + index]?.folded === word));
      if (at === undefined || words[at]?.glued === true || words[at + phrase.length]?.glued === true) continue;
      // The comma before it goes with it.
      const begin = words[at - 1]?.folded === ',' ? at - 1 : at;
      if (found === undefined || at + phrase.length - begin > found.to - found.from) {
        found = { kind: 'afterthought', from: begin, to: at + phrase.length };
      }
    }
  }
  return found;
}

function mistypedIn({ from, to }: Stretch, { words, first }: Line, grammar: PhraseGrammar): Leftover | undefined {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (!mayBeMistyped(word, words[at + 1], grammar)) continue;
    // What a sentence begins with may be its verb.
    const verbs = at === first ? [...grammar.vocabulary.verbs].filter(({ length }) => length >= SHORTEST_MISTYPED) : [];
    const known = [...grammar.telling, ...verbs].find((other) => isMistypedFor(word.folded, other));
    if (known !== undefined) return { kind: 'mistyped', from: at, to: at + 1, known };
  }
  return undefined;
}

function mayBeMistyped(
  { kind, text, folded, glued }: Word,
  next: Word | undefined,
  { language, words, vocabulary }: PhraseGrammar,
): boolean {
  return (
    kind === 'letters' &&
    folded.length >= SHORTEST_MISTYPED - 1 &&
    !glued &&
    next?.glued !== true &&
    (vocabulary.capitalNouns || !isCapital(text)) &&
    !words.has(folded) &&
    !timeWords(language).has(folded)
  );
}
