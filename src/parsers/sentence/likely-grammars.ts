import type { Word } from '../../language/time/index.js';
import type { SplitLine } from '../../language/engine/line.js';
import type { PhraseGrammar } from './grammar.js';

/**
 * The grammars in whose languages a line may be: those that know most of its words. Any other would take words of the
 * language for a name or for what was done. What stands in quotes or behind a colon may be in whatever language.
 */
export function likelyGrammars(split: SplitLine, grammars: readonly PhraseGrammar[]): readonly PhraseGrammar[] {
  const said = sayingWords(split);
  const known = grammars.map((grammar) => knownTo(grammar, said));
  const most = Math.max(...known);
  return grammars.filter((_, index) => known[index] === most);
}

/** How many words a language knows; the verb that a line begins with counts twice, it is what all of it hangs on. */
function knownTo({ words, vocabulary }: PhraseGrammar, said: readonly Word[]): number {
  const known = said.filter(({ folded }) => words.has(folded)).length;
  return vocabulary.verbs.has(said[0]?.folded ?? '') ? known + 1 : known;
}

function sayingWords({ words, quotes }: SplitLine): Word[] {
  const said: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const quote = quotes.get(at);
    if (quote !== undefined) {
      at = quote.to - 1;
      continue;
    }
    const [word, next] = [words[at]!, words[at + 1]];
    if (word.folded === ':' && next !== undefined && !next.glued) break;
    // Letters in numbers, ids and addresses say nothing, unlike `l'heure`.
    if (word.kind === 'letters' && (!word.glued || words[at - 1]?.folded === "'")) said.push(word);
  }
  return said;
}
