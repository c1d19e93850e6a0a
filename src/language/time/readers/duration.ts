import { compile } from '../grammar.js';
import { perLanguage } from '../languages/index.js';
import type { Language, LanguageTable } from '../languages/language-table.js';
import { type Reader, type Reading, wholeWords } from '../reading.js';
import type { ClockUnit, Duration } from '../values.js';
import type { Word } from '../words.js';
import { isGlued, lookup, slot, wordReader } from './lookups.js';
import { digitsAt, numbersOf } from './numbers.js';

const SECONDS: Readonly<Record<ClockUnit, number>> = { hour: 3600, minute: 60, second: 1 };

/**
 * Reads an amount of time: `1h30m`, `1,5h`, `1:30`, `PT2H`, half an hour, two hours and 15 minutes. A bare number is
 * none, because nobody knows of what.
 */
export function readDuration(words: readonly Word[], from: number, language: Language): Reading<Duration>[] {
  return READERS[language](words, from);
}

/** Durations in a place where a grammar expects one. */
export function durationReader(table: LanguageTable): Reader<Duration> {
  const amount = amountReader(table);
  const unit = clockUnitReader(table);
  const joins = new Set(table.amountJoin.split(' '));
  const months = lookup(table.months.map((forms) => [forms, true] as const));
  return (words, from) => [
    ...sums(words, amount(words, from), { amount, unit, joins, months }),
    ...hoursAndMinutes(words, from).flatMap((reading) => withHourWord(words, reading, unit)),
    ...isoDuration(words, from),
  ];
}

/** Hours, minutes or seconds as a word. */
export function clockUnitReader({ clockUnits }: LanguageTable): Reader<ClockUnit> {
  const { hour, minute, second } = clockUnits;
  return wordReader(
    lookup<ClockUnit>([
      [hour, 'hour'],
      [minute, 'minute'],
      [second, 'second'],
    ]),
  );
}

/** A single hour, minute or second whose number is left out: the last hour. */
export function oneUnitReader(table: LanguageTable): Reader<Duration> {
  return slot(clockUnitReader(table), (unit) => ({ seconds: SECONDS[unit] }));
}

/** A part of a duration. */
interface Amount {
  readonly seconds: number;
  readonly unit: ClockUnit;
  /** Whether it is a whole number of units, so that smaller units may follow. */
  readonly whole: boolean;
}

function amountReader(table: LanguageTable): Reader<Amount> {
  return compile({
    templates: table.amounts,
    slots: {
      n: slot(numbersOf(table).number, (n) => ({ n })),
      unit: slot(clockUnitReader(table), (unit) => ({ unit })),
    },
    unsaid: UNSAID,
    meanings: {
      amount: ({ n, unit }) => amountOf(n, unit),
      amountAndQuarter: ({ n, unit }) => amountOf(n + 0.25, unit),
      amountAndHalf: ({ n, unit }) => amountOf(n + 0.5, unit),
      quarter: ({ unit }) => amountOf(0.25, unit),
      half: ({ unit }) => amountOf(0.5, unit),
      threeQuarters: ({ unit }) => amountOf(0.75, unit),
    },
  });
}

const UNSAID: { n: number; unit: ClockUnit } = { n: 1, unit: 'hour' };

function amountOf(count: number, unit: ClockUnit): Amount {
  return { seconds: Math.round(count * SECONDS[unit]), unit, whole: Number.isInteger(count) };
}

interface Parts {
  readonly amount: Reader<Amount>;
  readonly unit: Reader<ClockUnit>;
  readonly joins: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, boolean>;
}

/** Amounts with the smaller ones that follow them: hours, then minutes, then seconds. */
function sums(words: readonly Word[], amounts: Reading<Amount>[], parts: Parts): Reading<Duration>[] {
  return amounts.flatMap(({ to, value }) => {
    const alone = { to, value: { seconds: value.seconds } };
    if (!value.whole || value.unit === 'second') return [alone];
    const at = parts.joins.has(words[to]?.folded ?? '') ? to + 1 : to;
    const smaller = parts
      .amount(words, at)
      .filter((next) => SECONDS[next.value.unit] < SECONDS[value.unit] && next.value.seconds < SECONDS[value.unit]);
    const further = [...sums(words, smaller, parts), ...bareMinutes(words, to, value, parts)];
    return [...further.map((rest) => ({ to: rest.to, value: plus(value, rest.value) })), alone];
  });
}

/** What may follow a number without belonging to it. */
const CLOSING = new Set(['.', ',', ';', ':', '!', '?', ')', '"', "'"]);

/** The 30 of `1h30` and, with two digits and nothing behind it that it belongs to, of `1 h 30`. */
function bareMinutes(words: readonly Word[], at: number, { unit }: Amount, parts: Parts): Reading<Duration>[] {
  const [word, next] = [words[at], words[at + 1]];
  const minutes = digitsAt(word, 2);
  if (unit !== 'hour' || minutes === undefined || minutes > 59) return [];
  const apart = word?.glued !== true;
  if (apart && (word?.text.length !== 2 || parts.months.has(next?.folded ?? ''))) return [];
  if (parts.unit(words, at + 1).length > 0) return [];
  if (next?.glued === true && (!CLOSING.has(next.folded) || words[at + 2]?.glued === true)) return [];
  return [{ to: at + 1, value: { seconds: minutes * 60 } }];
}

function plus(a: Duration, b: Duration): Duration {
  return { seconds: a.seconds + b.seconds };
}

/** `1:30` is hours and minutes, `1:30:15` seconds too. */
function hoursAndMinutes(words: readonly Word[], from: number): Reading<Duration>[] {
  const hours = digitsAt(words[from], 2);
  const minutes = sixtieth(words, from + 1);
  if (hours === undefined || minutes === undefined) return [];
  const seconds = sixtieth(words, from + 3);
  const total = hours * 3600 + minutes * 60;
  const short = { to: from + 3, value: { seconds: total } };
  return seconds === undefined ? [short] : [{ to: from + 5, value: { seconds: total + seconds } }];
}

function sixtieth(words: readonly Word[], at: number): number | undefined {
  const digits = words[at + 1];
  if (!isGlued(words[at], ':') || digits?.glued !== true || digits.text.length !== 2) return undefined;
  const value = digitsAt(digits);
  return value === undefined || value > 59 ? undefined : value;
}

function withHourWord(
  words: readonly Word[],
  reading: Reading<Duration>,
  unit: Reader<ClockUnit>,
): Reading<Duration>[] {
  const units = unit(words, reading.to).filter(({ value }) => value === 'hour');
  return [...units.map(({ to }) => ({ to, value: reading.value })), reading];
}

const ISO_UNITS: readonly (readonly [letter: string, seconds: number])[] = [
  ['h', SECONDS.hour],
  ['m', SECONDS.minute],
  ['s', SECONDS.second],
];

/** `PT1H30M`; days and longer are no amount of work. */
function isoDuration(words: readonly Word[], from: number): Reading<Duration>[] {
  if (words[from]?.folded !== 'pt') return [];
  let [at, seconds] = [from + 1, 0];
  for (const [letter, size] of ISO_UNITS) {
    const count = words[at]?.glued === true ? digitsAt(words[at]) : undefined;
    if (count === undefined || !isGlued(words[at + 1], letter)) continue;
    [at, seconds] = [at + 2, seconds + count * size];
  }
  return at === from + 1 ? [] : [{ to: at, value: { seconds } }];
}

const READERS = perLanguage(({ table, vocabulary }) => wholeWords(durationReader(table), vocabulary));
