import { editDistance } from '../../common/text/nearest.js';

/** Whether a word is another one but for one letter more, less or other, or two that have changed their places. */
export function isMistypedFor(word: string, known: string): boolean {
  return editDistance(word, known, 1) <= 1 || isSwapped(word, known);
}

function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = Array.from(word).findIndex((letter, index) => letter !== known[index]);
  return (
    at >= 0 && word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2)
  );
}
