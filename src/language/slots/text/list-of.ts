import type { Line } from '../../engine/line.js';
import type { SlotReader, SlotReading } from '../reading.js';
import type { TextSlotOptions } from './text-slot-options.js';
import { quoted } from './quoted.js';
import { unquoted } from './unquoted.js';

const MOST_NAMES = 8;

/** Texts of one options with commas or `and` between them. */
export function listOf(options: TextSlotOptions): SlotReader {
  return (line, from) => namesAt(options, line, from);
}

function namesAt(options: TextSlotOptions, line: Line, from: number): SlotReading[] {
  const found: SlotReading[] = [];
  const follow = (at: number, texts: readonly string[], cost: number): void => {
    for (const { to, value, cost: more } of listedName(options, line, at)) {
      const all = [...texts, value.kind === 'text' ? value.text : ''];
      found.push({ to, value: { kind: 'texts', texts: all }, cost: cost + more });
      const next = behindJoin(line, to);
      if (next !== undefined && all.length < MOST_NAMES) follow(next, all, cost + more);
    }
  };
  follow(from, [], 0);
  return found;
}

/** In a list a name ends where the next one may begin, so there is only the longest way to read it. */
function listedName(options: TextSlotOptions, line: Line, at: number): SlotReading[] {
  const inQuotes = quoted(line, at);
  if (inQuotes.length > 0) return [...inQuotes];
  return unquoted({ ...options, lowerCase: 0 }, line, at).filter(
    ({ to }) => !line.words.slice(at, to).some(({ folded, glued }) => !glued && isListJoin(line, folded)),
  );
}

function behindJoin(line: Line, at: number): number | undefined {
  const [one, two] = [line.words[at]?.folded ?? '', line.words[at + 1]?.folded ?? ''];
  if (!isListJoin(line, one) || at >= line.end) return undefined;
  return one === ',' && isListJoin(line, two) ? at + 2 : at + 1;
}

function isListJoin({ vocabulary }: Line, word: string): boolean {
  return word === ',' || word === '&' || (vocabulary.joins.has(word) && /^\p{L}/u.test(word));
}
