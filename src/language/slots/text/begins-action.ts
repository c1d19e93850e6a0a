import type { Word } from '../../time/index.js';
import { isCapital } from './capitals.js';
import type { Line } from '../../engine/line.js';

/**
 * Whether a verb begins something else to do: behind `and` it always does, behind a comma when it is about something
 * (`, stop the timer`) and not merely what was done (`, fix login`).
 */
export function beginsAction(line: Line, at: number): boolean {
  const { words, vocabulary, first, end } = line;
  const [word, before, next] = [words[at]!, words[at - 1], words[at + 1]];
  if (at <= first || before === undefined || !vocabulary.joins.has(before.folded)) return false;
  // A noun may look like a verb: `und Suche`.
  if (vocabulary.capitalNouns && isCapital(word.text)) return false;
  const isJoined = before.kind === 'letters';
  if (isClosed(line, at) && (isJoined || isAbout(line, word))) return true;
  if (!vocabulary.verbs.has(word.folded)) return false;
  return isJoined || next === undefined || at + 1 >= end || isAbout(line, next);
}

function isAbout({ vocabulary: { articles, vague, keywords } }: Line, { folded }: Word): boolean {
  return articles.has(folded) || vague.has(folded) || keywords.has(folded);
}

/** Whether a verb stands behind what follows; one such verb is the line's own where the line does not begin with one. */
function isClosed({ words, vocabulary, first, end }: Line, at: number): boolean {
  if (vocabulary.closing.size === 0) return false;
  const own = vocabulary.verbs.has(words[first]!.folded) ? 0 : 1;
  return words.slice(at, end).filter(({ folded }) => vocabulary.closing.has(folded)).length > own;
}
