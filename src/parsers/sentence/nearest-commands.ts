import { wordsOf } from '../../language/time/index.js';
import { isMistypedFor, SHORTEST_MISTYPED } from '../../language/engine/mistyped.js';
import type { SplitLine } from '../../language/engine/line.js';
import type { CompiledPhrase, PhraseGrammar } from './grammar.js';

const MOST_COMMANDS = 3;
const MOST_WORDS_COMPARED = 30;
/** What only looks, by the names of operations. */
const READS = /\.(?:get|list|search|generate|lookup|read)_/;

/**
 * Sentences that are understood and about the same as a line that is not: with its verb, or only looking where it has
 * none, and with the most of the things that it speaks of.
 */
export function nearestCommands(split: SplitLine, grammars: readonly PhraseGrammar[]): string[] {
  const said = [...new Set(split.words.filter(({ kind }) => kind === 'letters').map(({ folded }) => folded))];
  const compared = said.slice(0, MOST_WORDS_COMPARED);
  const ranked = grammars
    .flatMap((grammar) => likenesses(compared, grammar))
    .sort((one, other) => other.likeness - one.likeness);
  const byOperation = new Map<string, string>();
  for (const { phrase } of ranked) {
    if (!byOperation.has(phrase.operation)) byOperation.set(phrase.operation, phrase.example);
  }
  return [...byOperation.values()].slice(0, MOST_COMMANDS);
}

interface Likeness extends CompiledPhrase {
  readonly likeness: number;
}

function likenesses(said: readonly string[], { phrases, vocabulary }: PhraseGrammar): Likeness[] {
  const { verbs, closing, keywords, subjects } = vocabulary;
  const verb = knownAmong(said, [verbs, closing]);
  const things = said.flatMap((word) => knownAmong([word], [keywords, subjects]) ?? []);
  return phrases.flatMap((compiled) => {
    const words = compiled.words();
    const isLike = verb === undefined ? READS.test(compiled.phrase.operation) : words.has(verb);
    if (!isLike) return [];
    const example = new Set(wordsOf(compiled.phrase.example).map(({ folded }) => folded));
    const shared =
      things.filter((thing) => words.has(thing)).length + (verb !== undefined && example.has(verb) ? 1 : 0);
    const others = said.filter((word) => words.has(word)).length;
    return [{ ...compiled, likeness: shared * said.length + others }];
  });
}

/** The first of some words that is in a vocabulary, as it is or but for a typing mistake. */
function knownAmong(said: readonly string[], vocabularies: readonly ReadonlySet<string>[]): string | undefined {
  const exact = said.find((word) => vocabularies.some((words) => words.has(word)));
  if (exact !== undefined) return exact;
  const long = said.filter(({ length }) => length >= SHORTEST_MISTYPED);
  const known = vocabularies.flatMap((words) => [...words].filter(({ length }) => length >= SHORTEST_MISTYPED));
  return known.find((word) => long.some((other) => isMistypedFor(other, word)));
}
