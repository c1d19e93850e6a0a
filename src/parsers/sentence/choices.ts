import type { SplitLine } from '../../language/engine/line.js';
import type { Capture } from '../../language/engine/match.js';
import type { PhraseGrammar } from './grammar.js';
import type { Leftover } from './leftovers.js';
import type { Outcome } from './outcome.js';
import type { Reading } from './readings.js';
import { type Edit, inQuotes, reworded, spanOf } from './rewording.js';
import { rivalTimes, type Stretch } from './rival-times.js';
import { isNameSlot } from '../../language/slots/index.js';

/** How a choice may be worded, the best first: which of them is understood as it is meant has to be tried. */
export type Wordings = readonly string[];

/** How each of several readings can be said so that only it is meant. */
export function wordingsOf(
  { reading, problems }: Outcome,
  all: readonly Reading[],
  split: SplitLine,
): readonly Wordings[] {
  if (problems.length > 0) return wordingsOfAnswers(reading, problems, split);
  const commas = rivalTimes(reading.captures, reading.line).map(({ from, to }): Edit => {
    const { to: end } = spanOf(split, from, to);
    return { from: end, to: end, text: ',' };
  });
  const others = all.filter((other) => other !== reading);
  const own = reading.captures.filter((capture) => others.some((other) => !has(other, capture)));
  const quotes = own.flatMap((capture) => quoted(capture, split));
  const kinds = own.flatMap((capture) => named(capture, split, reading.grammar));
  return [[commas, quotes, [...commas, ...quotes], kinds].flatMap((edits) => wording(split, edits))];
}

/** How the answers to a question about a time can be said. */
export function wordingsOfAnswers(
  { captures, line }: Reading,
  problems: Outcome['problems'],
  split: SplitLine,
): readonly Wordings[] {
  const [problem] = problems;
  if (problem === undefined || problems.length > 1) return [];
  const capture = problem.of === undefined ? undefined : captures[problem.of];
  const { from, to } = capture ?? {};
  if (from === undefined || to === undefined) return [];
  const apart = captures.filter(({ arg, value }) => arg === 'date' && value.kind === 'day' && capture?.arg !== 'date');
  const gone = apart.flatMap((day): Edit[] =>
    day.from === undefined || day.to === undefined ? [] : [{ ...spanOf(split, day.from, day.to), text: '' }],
  );
  const isOpen = rivalTimes(captures, line).some((rival) => rival.from === from);
  return problem.candidates.map((answer) => {
    const edit = { ...spanOf(split, from, to), text: isOpen ? `${answer},` : answer };
    const [day, time] = [answer.slice(0, 'YYYY-MM-DD'.length), answer.slice('YYYY-MM-DDT'.length)];
    // The day is said where it was said before.
    const inPlace = gone.map((place) => ({ ...place, text: day }));
    return [[edit, ...gone], [edit], ...(time === '' ? [] : [[{ ...edit, text: time }, ...inPlace]])].flatMap((edits) =>
      wording(split, edits),
    );
  });
}

/** How a sentence can be said without words that may not be meant as a part of its text, or with them for sure. */
export function wordingsOfLeftover(leftover: Leftover, { captures }: Reading, split: SplitLine): readonly Wordings[] {
  const span = spanOf(split, leftover.from, leftover.to);
  const text = captures.find(({ from = Infinity, to = 0 }) => from < leftover.to && leftover.to <= to);
  const without: Edit = { ...span, text: leftover.kind === 'mistyped' ? leftover.known : '' };
  const [gone, kept] = [wording(split, [without]), text === undefined ? [] : wording(split, quoted(text, split))];
  // Whether a name is called so is for what there is to say; that is not known here.
  return leftover.kind === 'mistyped' && text !== undefined && isNameSlot(text.arg)
    ? [[...gone, ...kept]]
    : [gone, kept];
}

/** How a text that begins with a time can be said so that all of it is one. */
export function wordingsOfText(time: Stretch, { captures }: Reading, split: SplitLine): Wordings {
  const text = captures.find(({ from = Infinity, to = 0 }) => from <= time.from && time.to <= to);
  return text === undefined ? [] : wording(split, quoted(text, split));
}

function wording({ text }: SplitLine, edits: readonly Edit[]): Wordings {
  return edits.length === 0 ? [] : [reworded(text, edits)];
}

function has({ captures }: Reading, { arg, from, to }: Capture): boolean {
  return captures.some((other) => other.arg === arg && other.from === from && other.to === to);
}

function quoted({ value, from, to }: Capture, split: SplitLine): Edit[] {
  if (value.kind !== 'text' || value.bare !== true || from === undefined || to === undefined) return [];
  return [inQuotes(split.text, spanOf(split, from, to))];
}

/** The kind before the name. */
function named({ arg, value, from, to }: Capture, split: SplitLine, { labels }: PhraseGrammar): Edit[] {
  const kind = labels.kinds[arg];
  if (kind === undefined || value.kind !== 'text' || from === undefined || to === undefined) return [];
  const { from: start } = spanOf(split, from, to);
  return [{ from: start, to: start, text: `${kind} ` }];
}
