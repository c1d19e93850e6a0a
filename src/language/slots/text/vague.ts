import type { Line } from '../../engine/line.js';

/** `everyone` and `everyone's`; but `all-hands` is one word. */
export function isVague({ words, vocabulary }: Line, at: number): boolean {
  const next = words[at + 1];
  return (
    vocabulary.vague.has(words[at]!.folded) && (next?.glued !== true || (next.kind === 'mark' && next.folded === "'"))
  );
}
