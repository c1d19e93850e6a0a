import type { Line } from '../../engine/line.js';
import { isSign } from '../../engine/sign.js';
import type { SlotReading } from '../reading.js';
import { isCapital } from './capitals.js';
import { isKindOnly, isLabelled } from './kind.js';
import { type TextSlotOptions, NAME } from './text-slot-options.js';
import { isVague } from './vague.js';
import { costOf } from './word-cost.js';

/** The apostrophe is that of `l'étiquette`. */
const BEFORE_TEXT = new Set([':', '=', '(', ',', "'", '¿', '¡']);
const AFTER_TEXT = new Set([',', ';', ':', ')', '.', '!', '?']);

/** A run of words that ends, at the latest, where something begins that the language knows. */
export function unquoted(options: TextSlotOptions, line: Line, from: number): SlotReading[] {
  if (!mayBegin(options, line, from) || (options === NAME && isLabelled(line, from))) return [];
  if (options.preposition !== undefined && isForeign(line, from)) return [];
  const readings: SlotReading[] = [];
  let cost = options.cost + (isLowerCase(line, from) ? options.lowerCase : 0);
  let told = false;
  for (let at = from; at < Math.min(line.end, from + 2 * options.most) && readings.length < options.most; at++) {
    const more = costOf(options, line, at, from);
    if (more === undefined) break;
    cost += more;
    told ||= line.words[at]!.kind === 'letters';
    if (told && !endsOpen(line, at) && mayEnd(line, at + 1) && !isKindOnly(options, line, from, at)) {
      readings.push({ to: at + 1, value: { kind: 'text', text: textOf(line, from, at + 1), bare: true }, cost });
    }
  }
  return readings;
}

function mayBegin({ vague }: TextSlotOptions, line: Line, from: number): boolean {
  const { words, end, vocabulary } = line;
  const word = words[from];
  if (word === undefined || from >= end) return false;
  if (isSign(line, from) || (!vague && isVague(line, from)) || vocabulary.links.has(word.folded)) return false;
  if (word.kind === 'letters' && vocabulary.joins.has(word.folded)) return false;
  if (vocabulary.prepositions.has(word.folded) && words[from + 1]?.glued !== true) return false;
  const before = words[from - 1];
  return !word.glued || before === undefined || BEFORE_TEXT.has(before.folded);
}

/** A text ends with white space behind it, or with a mark that ends it. */
function mayEnd({ words, end }: Line, at: number): boolean {
  const [next, last] = [words[at], words[at - 1]];
  if (at >= end || next === undefined || !next.glued) return true;
  if (next.folded === "'") return last?.kind !== 'mark';
  return AFTER_TEXT.has(next.folded) && (words[at + 1]?.glued !== true || at + 1 >= end || next.folded === ':');
}

/** After `and`, `of` or an article something has to follow. */
function endsOpen({ words, vocabulary: { joins, articles, links } }: Line, at: number): boolean {
  const { kind, folded } = words[at]!;
  return kind === 'letters' && (joins.has(folded) || articles.has(folded) || links.has(folded));
}

function isForeign({ words, vocabulary }: Line, from: number): boolean {
  return vocabulary.foreign.has(words[from]!.folded);
}

function isLowerCase({ words }: Line, from: number): boolean {
  return !isCapital(words[from]!.text);
}

function textOf({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]!.from, words[to - 1]!.to);
}
