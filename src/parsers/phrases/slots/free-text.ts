import type { Line } from '../engine/line.js';
import type { SlotReader, SlotReading } from './reading.js';
import { beginsTime } from './time.js';

/** What a kind of text without quotes may have in it, and what every word of it costs. */
interface Manner {
  readonly most: number;
  readonly cost: number;
  /** What a preposition, a comma or another mark inside costs; `undefined` where the text ends before it. */
  readonly preposition: number | undefined;
  readonly comma: number | undefined;
  readonly mark: number;
  /** What it costs when it does not look like a name. */
  readonly lowerCase: number;
}

const NAME: Manner = { most: 8, cost: 2, preposition: undefined, comma: undefined, mark: 4, lowerCase: 1 };
const NEW_NAME: Manner = { ...NAME, most: 12, mark: 1, lowerCase: 0 };
const DESCRIPTION: Manner = { most: 60, cost: 3, preposition: 3, comma: 3, mark: 0, lowerCase: 0 };
const KEYWORD_COST = 3;
const ARTICLE_COST = 1;

/** The name of something that there is, in quotes or without. */
export const name = textOrQuote(NAME);
/** The name of something new, which may look like anything. */
export const newName = textOrQuote(NEW_NAME);
/** What was done, in quotes or without. */
export const description = textOrQuote(DESCRIPTION);

/** A name that nothing tells as one but its capital letters: `2h ACME yesterday`. */
export const titled: SlotReader = (line, from) =>
  unquoted(NAME, line, from).filter(({ to }) =>
    line.words.slice(from, to).every(({ text, glued, kind }) => glued || kind !== 'letters' || isCapital(text)),
  );

export const quoted: SlotReader = ({ quotes, end }, from) => {
  const quote = quotes.get(from);
  return quote === undefined || quote.text === '' || quote.to > end
    ? []
    : [{ to: quote.to, value: { kind: 'text', text: quote.text }, cost: 0 }];
};

/** Everything behind a colon, word for word; quotes around all of it are taken off. */
export const rest: SlotReader = (line, from) => {
  const colon = line.words[from];
  if (colon?.folded !== ':' || /^\d/.test(line.text.slice(colon.to))) return [];
  const quote = line.quotes.get(from + 1);
  const whole = quote !== undefined && quote.to >= line.end;
  const text = whole ? quote.text : line.text.slice(colon.to).trim();
  return text === '' ? [] : [{ to: line.end, value: { kind: 'text', text }, cost: 1 }];
};

/** Names with commas or `and` between them. */
export const names: SlotReader = (line, from) => {
  const found: SlotReading[] = [];
  const follow = (at: number, texts: readonly string[], cost: number): void => {
    for (const { to, value, cost: more } of listedName(line, at)) {
      const all = [...texts, value.kind === 'text' ? value.text : ''];
      found.push({ to, value: { kind: 'texts', texts: all }, cost: cost + more });
      const next = behindJoin(line, to);
      if (next !== undefined && all.length < MOST_NAMES) follow(next, all, cost + more);
    }
  };
  follow(from, [], 0);
  return found;
};

const MOST_NAMES = 8;

/** In a list a name ends where the next one may begin, so there is only the longest way to read it. */
function listedName(line: Line, at: number): SlotReading[] {
  const inQuotes = quoted(line, at);
  if (inQuotes.length > 0) return [...inQuotes];
  return unquoted({ ...NAME, lowerCase: 0 }, line, at).filter(
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

function textOrQuote(manner: Manner): SlotReader {
  return (line, from) => {
    const inQuotes = quoted(line, from);
    return inQuotes.length > 0 ? inQuotes : unquoted(manner, line, from);
  };
}

/** A run of words that ends, at the latest, where something begins that the language knows. */
function unquoted(manner: Manner, line: Line, from: number): SlotReading[] {
  if (!mayBegin(line, from)) return [];
  const readings: SlotReading[] = [];
  let cost = manner.cost + (isLowerCase(line, from) ? manner.lowerCase : 0);
  let told = false;
  for (let at = from; at < Math.min(line.end, from + 2 * manner.most) && readings.length < manner.most; at++) {
    const more = costOf(manner, line, at, from);
    if (more === undefined) break;
    cost += more;
    told ||= line.words[at]!.kind === 'letters';
    if (told && !endsOpen(line, at) && mayEnd(line, at + 1)) {
      readings.push({ to: at + 1, value: { kind: 'text', text: textOf(line, from, at + 1) }, cost });
    }
  }
  return readings;
}

/** After `and` or an article something has to follow. */
function endsOpen({ words, vocabulary }: Line, at: number): boolean {
  const word = words[at]!;
  return word.kind === 'letters' && (vocabulary.joins.has(word.folded) || vocabulary.articles.has(word.folded));
}

function textOf({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]!.from, words[to - 1]!.to);
}

function mayBegin({ words, end, vocabulary }: Line, from: number): boolean {
  const word = words[from];
  if (word === undefined || from >= end || vocabulary.vague.has(word.folded)) return false;
  if (vocabulary.prepositions.has(word.folded) && words[from + 1]?.glued !== true) return false;
  const before = words[from - 1];
  return !word.glued || before === undefined || BEFORE_TEXT.has(before.folded);
}

const BEFORE_TEXT = new Set([':', '=', '(', ',']);

function isLowerCase({ words }: Line, from: number): boolean {
  return !isCapital(words[from]!.text);
}

function isCapital(text: string): boolean {
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

/** A text ends with white space behind it, or with a mark that ends it. */
function mayEnd({ words, end }: Line, at: number): boolean {
  const [next, last] = [words[at], words[at - 1]];
  if (at >= end || next === undefined || !next.glued) return true;
  if (next.folded === "'") return last?.kind !== 'mark';
  return AFTER_TEXT.has(next.folded) && (words[at + 1]?.glued !== true || at + 1 >= end || next.folded === ':');
}

const AFTER_TEXT = new Set([',', ';', ':', ')', '.', '!', '?']);

/** What a word adds to a text's cost; `undefined` where the text ends before it. */
function costOf(manner: Manner, line: Line, at: number, from: number): number | undefined {
  const { words, vocabulary } = line;
  const word = words[at]!;
  if (word.kind === 'mark') return costOfMark(manner, line, at, from);
  if (word.glued) return 0;
  if (vocabulary.sequels.has(word.folded) || beginsAction(line, at) || beginsTime(line, at)) return undefined;
  if (vocabulary.prepositions.has(word.folded))
    return manner.preposition === undefined ? undefined : 1 + manner.preposition;
  if (vocabulary.keywords.has(word.folded)) return 1 + KEYWORD_COST;
  if (vocabulary.articles.has(word.folded)) return 1 + ARTICLE_COST;
  return 1;
}

/**
 * Whether a verb begins something else to do: behind `and` it always does, behind a comma when it is about something
 * (`, stop the timer`) and not merely what was done (`, fix login`).
 */
function beginsAction({ words, vocabulary, first, end }: Line, at: number): boolean {
  const [word, before, next] = [words[at]!, words[at - 1], words[at + 1]];
  if (at <= first || before === undefined || !vocabulary.verbs.has(word.folded)) return false;
  if (!vocabulary.joins.has(before.folded)) return false;
  if (before.kind === 'letters' || next === undefined || at + 1 >= end) return true;
  return [vocabulary.articles, vocabulary.vague, vocabulary.keywords].some((known) => known.has(next.folded));
}

function costOfMark(manner: Manner, line: Line, at: number, from: number): number | undefined {
  const { words, quotes, end } = line;
  const [word, next] = [words[at]!, words[at + 1]];
  const endsHere = next === undefined || at + 1 >= end || !next.glued;
  if (quotes.has(at)) return undefined;
  switch (word.folded) {
    case ',':
      return endsHere ? manner.comma : 0;
    case ':':
      return endsHere ? undefined : manner.mark;
    case '/':
      return endsHere && !word.glued ? undefined : 0;
    case '#':
      return !word.glued && !endsHere ? undefined : 0;
    case '-':
      return endsHere && !word.glued && manner.preposition === undefined && manner.mark > 1 ? undefined : 0;
    case '&':
    case '+':
    case '.':
    case '_':
      return 0;
    default:
      return at === from ? undefined : word.folded === "'" && !endsHere ? 0 : manner.mark;
  }
}
