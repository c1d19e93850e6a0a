import type { Line } from '../../engine/line.js';
import { beginsTime } from '../time.js';
import { beginsAction } from './begins-action.js';
import { isCapital } from './capitals.js';
import type { TextSlotOptions } from './text-slot-options.js';
import { costOfMark } from './mark-cost.js';
import { isVague } from './vague.js';

const KEYWORD_COST = 3;
const LINK_COST = 3;
const ARTICLE_COST = 1;

/** What a word adds to a text's cost; `undefined` where the text ends before it. */
export function costOf(options: TextSlotOptions, line: Line, at: number, from: number): number | undefined {
  const { words, vocabulary } = line;
  const word = words[at]!;
  if (word.kind === 'mark') return costOfMark(options, line, at, from);
  if (word.glued) return 0;
  if (vocabulary.breaks.has(word.folded) || beginsAction(line, at)) return undefined;
  // What was done may tell a time where no other time is meant; a name ends before it all the same.
  const isPlain = options.preposition !== undefined && line.plain.has(at);
  if (!isPlain && beginsTime(line, at)) {
    if (options.time === undefined || (options.anyWord && !isCapital(word.text))) return undefined;
    return 1 + options.time;
  }
  if (options.person && isNobody(line, word.folded)) return undefined;
  if (options.preposition === undefined && goesBeyondName(options, line, at)) return undefined;
  if (options.preposition === undefined && (namesNext(line, at) || endsSentence(options, line, at))) return undefined;
  if (vocabulary.prepositions.has(word.folded))
    return options.preposition === undefined ? undefined : 1 + options.preposition;
  if (vocabulary.keywords.has(word.folded)) return 1 + KEYWORD_COST;
  if (vocabulary.links.has(word.folded)) return 1 + LINK_COST;
  if (vocabulary.articles.has(word.folded)) return 1 + ARTICLE_COST;
  return 1;
}

/** Whether a verb that stands behind what it is about ends a name: `an ACME schicken`. */
function endsSentence({ anyWord }: TextSlotOptions, { words, vocabulary }: Line, at: number): boolean {
  const { text, folded } = words[at]!;
  return !anyWord && !isCapital(text) && vocabulary.closing.has(folded);
}

/** Whether something else is named from here: `the task`. */
function namesNext({ words, vocabulary: { articles, keywords } }: Line, at: number): boolean {
  return articles.has(words[at]!.folded) && keywords.has(words[at + 1]?.folded ?? '');
}

/**
 * Whether a word is no part of a name: what only the person knows, unless the name is new and may be any words, and
 * the kind of another thing behind `and`.
 */
function goesBeyondName(options: TextSlotOptions, line: Line, at: number): boolean {
  const { words, vocabulary } = line;
  const { folded } = words[at]!;
  const before = words[at - 1];
  const joined = before?.kind === 'letters' && vocabulary.joins.has(before.folded);
  if (isVague(line, at)) return joined || !options.anyWord;
  // A name is no adjective of the kind behind it.
  const next = isCapital(words[at]!.text) && !vocabulary.capitalNouns ? '' : (words[at + 1]?.folded ?? '');
  return joined && [folded, next].some((word) => vocabulary.keywords.has(word) || vocabulary.subjects.has(word));
}

function isNobody({ vocabulary: { joins, articles, keywords, subjects } }: Line, word: string): boolean {
  return [joins, articles, keywords, subjects].some((known) => known.has(word));
}
