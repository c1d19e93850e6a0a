import type { Line } from '../../engine/line.js';

/** All in capital letters, and more than one of them. */
function isShout(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** `everyone` and `everyone's`; but `all-hands` is one word. */
export function isVague({ words, vocabulary }: Line, at: number): boolean {
  // `Dupont SA` is a company.
  if (isShout(words[at]!.text)) return false;
  const next = words[at + 1];
  return (
    vocabulary.vague.has(words[at]!.folded) && (next?.glued !== true || (next.kind === 'mark' && next.folded === "'"))
  );
}
