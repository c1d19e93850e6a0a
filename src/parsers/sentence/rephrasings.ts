import type { SplitLine } from '../../language/engine/line.js';
import type { PhraseGrammar } from './grammar.js';
import { isMistypedFor, SHORTEST_MISTYPED } from '../../language/engine/mistyped.js';
import { type Edit, reworded } from './rewording.js';
import { isCapital } from '../../language/slots/text/capitals.js';

const MOST_JOINS = 4;

/** A line that is not understood, with the words that are nearly known ones put right; none where there are none. */
export function corrected(split: SplitLine, { words: known, vocabulary }: PhraseGrammar): string[] {
  const likely = [vocabulary.verbs, vocabulary.keywords, vocabulary.subjects, vocabulary.prepositions, known];
  const edits = split.words.flatMap(({ kind, folded, from, to, glued }): Edit[] => {
    if (kind !== 'letters' || glued || folded.length < SHORTEST_MISTYPED || known.has(folded)) return [];
    for (const words of likely) {
      const meant = [...words].find((word) => word.length >= SHORTEST_MISTYPED && isMistypedFor(folded, word));
      if (meant !== undefined) return [{ from, to, text: meant }];
    }
    return [];
  });
  return edits.length === 0 ? [] : [reworded(split.text, edits)];
}

/** A line without words that take back or weaken what it says, wherever they stand, and what these words are. */
export function withoutAfterthoughts(
  { text, words }: SplitLine,
  { vocabulary: { afterthoughts, breaks } }: PhraseGrammar,
): { readonly text: string; readonly said: string }[] {
  const phrases = [...afterthoughts, ...[...breaks].map((word) => [word])];
  for (let at = 0; at < words.length; at++) {
    const fitting = phrases.filter((phrase) => phrase.every((word, index) => words[at + index]?.folded === word));
    const length = Math.max(0, ...fitting.map((phrase) => phrase.length));
    if (length === 0) continue;
    const { from, to } = { from: words[at]!.from, to: words[at + length - 1]!.to };
    const behind = words[at + length]?.folded === ',' ? words[at + length]!.to : to;
    return [{ text: reworded(text, [{ from, to: behind, text: '' }]), said: text.slice(from, to) }];
  }
  return [];
}

/** A line with a name of which it does not say what it is the name of, with each kind before it. */
export function withKinds({ text, words }: SplitLine, { labels, words: known, vocabulary }: PhraseGrammar): string[] {
  const isOpen = (at: number): boolean => at > 0 && !vocabulary.keywords.has(words[at - 1]?.folded ?? '');
  const others = words.filter(({ kind }, at) => kind === 'letters' && isOpen(at));
  const name = others.find((word) => isCapital(word.text)) ?? others.find(({ folded }) => !known.has(folded));
  if (name === undefined) return [];
  return Object.values(labels.kinds).map((kind) =>
    reworded(text, [{ from: name.from, to: name.from, text: `${kind} ` }]),
  );
}

/** A line that asks for two things as two sentences, in every way in which it can be taken apart. */
export function takenApart({ text, words }: SplitLine, { vocabulary }: PhraseGrammar): (readonly [string, string])[] {
  const [first] = words;
  const joins = words.filter(
    ({ kind, folded }, at) => kind === 'letters' && at > 0 && at < words.length - 1 && vocabulary.joins.has(folded),
  );
  return joins.slice(0, MOST_JOINS).flatMap(({ from, to }) => {
    const [one, other] = [text.slice(0, from).trim(), text.slice(to).trim()];
    // The verb may be meant for both.
    return [other, `${first?.text ?? ''} ${other}`].map((rest) => [one, rest] as const);
  });
}

/** A line that says too little, with what it lacks behind it; none where nobody knows how that is said. */
export function completed({ text, words }: SplitLine, missing: readonly string[], { labels }: PhraseGrammar): string[] {
  const known = missing.flatMap((name) => labels.addition(name) ?? []);
  // A number that is said already may be what is missing, said in a way that is not understood.
  const hasNumber = words.some(({ kind }) => kind === 'digits');
  if (known.length < missing.length || (hasNumber && missing.includes('duration'))) return [];
  // What stands behind a colon goes last.
  const [last, first] = [known.filter(isRest), known.filter((addition) => !isRest(addition))];
  return [`${[text.trim(), ...first].join(' ')}${last.join('')}`];
}

function isRest(addition: string): boolean {
  return addition.startsWith(':');
}
