import { editDistance } from '../../common/text/nearest.js';
import { type Word, wordsOf } from '../time/index.js';
import type { PhraseGrammar } from './grammar.js';

const MOST_COMMANDS = 3;
const MOST_WORDS_COMPARED = 30;

/** Sentences that are understood and have most words in common with a line that is not; the first ones if none has. */
export function nearestCommands(words: readonly Word[], grammars: readonly PhraseGrammar[]): string[] {
  const said = words.filter(isTelling).slice(0, MOST_WORDS_COMPARED);
  const examples = grammars.flatMap(({ phrases }) => phrases.map(({ phrase }) => phrase.example));
  const ranked = [...new Set(examples)]
    .map((example) => ({ example, score: likeness(said, wordsOf(example).filter(isTelling)) }))
    .sort((a, b) => b.score - a.score);
  return ranked.slice(0, MOST_COMMANDS).map(({ example }) => example);
}

function isTelling({ kind, folded }: Word): boolean {
  return kind === 'letters' && folded.length > 2;
}

/** How many words of an example are in a line; a word with a typing mistake is half of one. */
function likeness(said: readonly Word[], example: readonly Word[]): number {
  const points = example.map(({ folded }) => {
    if (said.some((word) => word.folded === folded)) return 1;
    const limit = folded.length > 4 ? 1 : 0;
    return said.some((word) => editDistance(word.folded, folded, limit) <= limit) ? 0.5 : 0;
  });
  return points.reduce<number>((sum, point) => sum + point, 0) / Math.sqrt(example.length || 1);
}
