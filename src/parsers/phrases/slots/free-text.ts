import type { Word } from '../../time/index.js';
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
  /** What a word that speaks of time costs; `undefined` where the text ends before it. */
  readonly time: number | undefined;
  /** Whether it is new and may have any word in it; one that speaks of time only with a capital: `Launch Dec`. */
  readonly anyWord: boolean;
  /** Whether it is what somebody is called: never with an article, an `and` or a word of commands in it. */
  readonly person: boolean;
}

const NAME: Manner = {
  most: 8,
  cost: 2,
  preposition: undefined,
  comma: undefined,
  mark: 4,
  lowerCase: 1,
  time: undefined,
  anyWord: false,
  person: false,
};
const NEW_NAME: Manner = { ...NAME, most: 12, mark: 1, lowerCase: 0, time: 3, anyWord: true };
const DESCRIPTION: Manner = {
  most: 60,
  cost: 3,
  preposition: 3,
  comma: 3,
  mark: 0,
  lowerCase: 0,
  time: undefined,
  anyWord: false,
  person: false,
};
const PERSON: Manner = { ...NAME, most: 4, person: true };
const GREETING: Manner = { ...PERSON, most: 10, lowerCase: 0 };
const MESSAGE: Manner = { ...DESCRIPTION, time: 0 };
const KEYWORD_COST = 3;
const LINK_COST = 3;
const ARTICLE_COST = 1;

/** The name of something that there is, in quotes or without. */
export const name = textOrQuote(NAME);
/** The name of something new, which may look like anything. */
export const newName = textOrQuote(NEW_NAME);
/** What was done, in quotes or without. */
export const description = textOrQuote(DESCRIPTION);
/** What somebody is called. */
export const person = textOrQuote(PERSON);
/** A few words that can mean nothing but themselves: `hello world`. */
export const greeting = textOrQuote(GREETING);
/** What is to be told to somebody, in quotes or without. */
export const message = textOrQuote(MESSAGE);

/** A name that nothing tells as one but its capital letters: `2h ACME yesterday`. */
export const titled: SlotReader = (line, from) =>
  unquoted(NAME, line, from).filter(({ to }) =>
    line.words.slice(from, to).every(({ text, glued, kind }) => glued || kind !== 'letters' || isCapital(text)),
  );

/** A name all in capital letters, which tells itself even where every noun begins with one: `2h ACME`. */
export const capitals: SlotReader = (line, from) => (isAllCapitals(line, from) ? titled(line, from) : []);

/** A name where every noun begins with a capital letter: `2h Helios` may as well say what was done. */
export const noun: SlotReader = (line, from) =>
  isAllCapitals(line, from) ? titled(line, from) : titled(line, from).map(asDoubtful);

/** Told as little as a description of as many words. */
function asDoubtful(reading: SlotReading): SlotReading {
  return { ...reading, cost: reading.cost + DESCRIPTION.cost - NAME.cost };
}

function isAllCapitals({ words }: Line, from: number): boolean {
  const text = words[from]?.text ?? '';
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

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

/** People whom nothing tells as such but their capital letters, or that it is their address: not `add notes to`. */
export const titledPeople: SlotReader = (line, from) =>
  people(line, from).filter(
    ({ value }) => value.kind === 'texts' && value.texts.every((text) => isCapital(text) || text.includes('@')),
  );
export const titledPerson: SlotReader = (line, from) =>
  person(line, from).filter(({ value }) => value.kind === 'text' && isCapital(value.text));

/** What is only remarked, behind two dashes. */
export const remark: SlotReader = ({ text, words, end }, from) => {
  const [one, two] = [words[from], words[from + 1]];
  if (one?.folded !== '-' || two?.folded !== '-' || !two.glued || from + 2 >= end) return [];
  return [{ to: end, value: { kind: 'text', text: text.slice(two.to).trim() }, cost: 1 }];
};

/** Names with commas or `and` between them. */
export const names = listOf(NAME);
/** People with commas or `and` between them. */
export const people = listOf(PERSON);

function listOf(manner: Manner): SlotReader {
  return (line, from) => namesAt(manner, line, from);
}

function namesAt(manner: Manner, line: Line, from: number): SlotReading[] {
  const found: SlotReading[] = [];
  const follow = (at: number, texts: readonly string[], cost: number): void => {
    for (const { to, value, cost: more } of listedName(manner, line, at)) {
      const all = [...texts, value.kind === 'text' ? value.text : ''];
      found.push({ to, value: { kind: 'texts', texts: all }, cost: cost + more });
      const next = behindJoin(line, to);
      if (next !== undefined && all.length < MOST_NAMES) follow(next, all, cost + more);
    }
  };
  follow(from, [], 0);
  return found;
}

const MOST_NAMES = 8;

/** In a list a name ends where the next one may begin, so there is only the longest way to read it. */
function listedName(manner: Manner, line: Line, at: number): SlotReading[] {
  const inQuotes = quoted(line, at);
  if (inQuotes.length > 0) return [...inQuotes];
  return unquoted({ ...manner, lowerCase: 0 }, line, at).filter(
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
  if (!mayBegin(line, from) || (manner === NAME && isLabelled(line, from))) return [];
  if (manner.preposition !== undefined && isForeign(line, from)) return [];
  const readings: SlotReading[] = [];
  let cost = manner.cost + (isLowerCase(line, from) ? manner.lowerCase : 0);
  let told = false;
  for (let at = from; at < Math.min(line.end, from + 2 * manner.most) && readings.length < manner.most; at++) {
    const more = costOf(manner, line, at, from);
    if (more === undefined) break;
    cost += more;
    told ||= line.words[at]!.kind === 'letters';
    if (told && !endsOpen(line, at) && mayEnd(line, at + 1) && !isKindOnly(manner, line, from, at)) {
      readings.push({ to: at + 1, value: { kind: 'text', text: textOf(line, from, at + 1) }, cost });
    }
  }
  return readings;
}

function isNobody({ vocabulary: { joins, articles, keywords, subjects } }: Line, word: string): boolean {
  return [joins, articles, keywords, subjects].some((known) => known.has(word));
}

/** `the project` and `the invoice` are names of none; `vacation` may be. */
function isKindOnly({ preposition, anyWord }: Manner, { words, vocabulary }: Line, from: number, at: number): boolean {
  if (preposition !== undefined || anyWord) return false;
  const { articles, keywords, subjects } = vocabulary;
  const isThe = articles.has(words[from]!.folded);
  return words
    .slice(from, at + 1)
    .map((word) => kindOf(vocabulary, word))
    .every((kind, index) => (isThe && index === 0) || keywords.has(kind) || (isThe && subjects.has(kind)));
}

/** A word as it tells a kind; with a capital letter it is a name, unless every noun has one. */
function kindOf({ capitalNouns }: Line['vocabulary'], { text, folded }: Word): string {
  return capitalNouns || !isCapital(text) ? folded : text;
}

/** `invoice 2026-117` and `group Designers` are things of their own kind, told by its name. */
function isLabelled({ words, vocabulary, end }: Line, from: number): boolean {
  const [word, next] = [words[from]!, words[from + 1]];
  const kind = kindOf(vocabulary, word);
  if (!vocabulary.subjects.has(kind) && !vocabulary.keywords.has(kind)) return false;
  return next !== undefined && from + 1 < end && !next.glued && (next.kind === 'digits' || isCapital(next.text));
}

/** After `and`, `of` or an article something has to follow. */
function endsOpen({ words, vocabulary: { joins, articles, links } }: Line, at: number): boolean {
  const { kind, folded } = words[at]!;
  return kind === 'letters' && (joins.has(folded) || articles.has(folded) || links.has(folded));
}

function textOf({ text, words }: Line, from: number, to: number): string {
  return text.slice(words[from]!.from, words[to - 1]!.to);
}

function isForeign({ words, vocabulary }: Line, from: number): boolean {
  return vocabulary.foreign.has(words[from]!.folded);
}

function mayBegin(line: Line, from: number): boolean {
  const { words, end, vocabulary } = line;
  const word = words[from];
  if (word === undefined || from >= end) return false;
  if (isVague(line, from) || vocabulary.links.has(word.folded)) return false;
  if (vocabulary.prepositions.has(word.folded) && words[from + 1]?.glued !== true) return false;
  const before = words[from - 1];
  return !word.glued || before === undefined || BEFORE_TEXT.has(before.folded);
}

/** The apostrophe is that of `l'étiquette`. */
const BEFORE_TEXT = new Set([':', '=', '(', ',', "'"]);

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
  if (vocabulary.breaks.has(word.folded) || beginsAction(line, at)) return undefined;
  if (beginsTime(line, at)) {
    if (manner.time === undefined || (manner.anyWord && !isCapital(word.text))) return undefined;
    return 1 + manner.time;
  }
  if (manner.person && isNobody(line, word.folded)) return undefined;
  if (manner.preposition === undefined && goesBeyondName(manner, line, at)) return undefined;
  if (manner.preposition === undefined && (namesNext(line, at) || endsSentence(manner, line, at))) return undefined;
  if (vocabulary.prepositions.has(word.folded))
    return manner.preposition === undefined ? undefined : 1 + manner.preposition;
  if (vocabulary.keywords.has(word.folded)) return 1 + KEYWORD_COST;
  if (vocabulary.links.has(word.folded)) return 1 + LINK_COST;
  if (vocabulary.articles.has(word.folded)) return 1 + ARTICLE_COST;
  return 1;
}

/** Whether a verb that stands behind what it is about ends a name: `an ACME schicken`. */
function endsSentence({ anyWord }: Manner, { words, vocabulary }: Line, at: number): boolean {
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
function goesBeyondName(manner: Manner, line: Line, at: number): boolean {
  const { words, vocabulary } = line;
  const { folded } = words[at]!;
  const before = words[at - 1];
  const joined = before?.kind === 'letters' && vocabulary.joins.has(before.folded);
  if (isVague(line, at)) return joined || !manner.anyWord;
  return joined && (vocabulary.keywords.has(folded) || vocabulary.subjects.has(folded));
}

/** `everyone` and `everyone's`; but `all-hands` is one word. */
function isVague({ words, vocabulary }: Line, at: number): boolean {
  const next = words[at + 1];
  return (
    vocabulary.vague.has(words[at]!.folded) && (next?.glued !== true || (next.kind === 'mark' && next.folded === "'"))
  );
}

/**
 * Whether a verb begins something else to do: behind `and` it always does, behind a comma when it is about something
 * (`, stop the timer`) and not merely what was done (`, fix login`).
 */
function beginsAction(line: Line, at: number): boolean {
  const { words, vocabulary, first, end } = line;
  const [word, before, next] = [words[at]!, words[at - 1], words[at + 1]];
  if (at <= first || before === undefined || !vocabulary.joins.has(before.folded)) return false;
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
    case '=':
      return manner.preposition === undefined && manner.mark > 1 ? undefined : manner.mark;
    case '&':
    case '+':
    case '.':
    case '_':
      return 0;
    default:
      return at === from ? undefined : word.folded === "'" && !endsHere ? 0 : manner.mark;
  }
}
