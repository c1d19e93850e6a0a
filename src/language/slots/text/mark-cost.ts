import type { Line } from '../../engine/line.js';
import { isSign } from '../../engine/sign.js';
import type { TextSlotOptions } from './text-slot-options.js';

/** What a mark adds to a text's cost; `undefined` where the text ends before it. */
export function costOfMark(options: TextSlotOptions, line: Line, at: number, from: number): number | undefined {
  const { words, quotes, end } = line;
  const [word, next] = [words[at]!, words[at + 1]];
  const endsHere = next === undefined || at + 1 >= end || !next.glued;
  if (quotes.has(at)) return undefined;
  switch (word.folded) {
    case ',':
      return endsHere ? options.comma : 0;
    case ':':
      return endsHere ? undefined : options.mark;
    case '/':
      return endsHere && !word.glued ? undefined : 0;
    case '#':
      return !word.glued && !endsHere ? undefined : 0;
    case '-':
      // What is below zero is no text.
      if (isSign(line, at)) return undefined;
      return endsHere && !word.glued && options.preposition === undefined && options.mark > 1 ? undefined : 0;
    case '=':
      return options.preposition === undefined && options.mark > 1 ? undefined : options.mark;
    case '&':
    case '+':
    case '.':
    case '_':
      return 0;
    default:
      return at === from ? undefined : word.folded === "'" && !endsHere ? 0 : options.mark;
  }
}
