import type { SlotReader, SlotReading } from './reading.js';
import { isAllCapitals, isCapital } from './text/capitals.js';
import { listOf } from './text/list-of.js';
import {
  DESCRIPTION,
  GREETING,
  type TextSlotOptions,
  MESSAGE,
  NAME,
  NEW_NAME,
  PERSON,
} from './text/text-slot-options.js';
import { quoted } from './text/quoted.js';
import { unquoted } from './text/unquoted.js';

export { quoted } from './text/quoted.js';

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

function textOrQuote(options: TextSlotOptions): SlotReader {
  return (line, from) => {
    const inQuotes = quoted(line, from);
    return inQuotes.length > 0 ? inQuotes : unquoted(options, line, from);
  };
}
