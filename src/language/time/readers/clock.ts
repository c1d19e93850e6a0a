import { compile } from '../grammar.js';
import { perLanguage } from '../languages/index.js';
import type { Language, LanguageTable } from '../languages/language-table.js';
import { type Reader, type Reading, wholeWords } from '../reading.js';
import type { Clock, ClockStyle } from '../values.js';
import type { Word } from '../words.js';
import { monthReader } from './day.js';
import { clockUnitReader } from './duration.js';
import { isGlued, slot } from './lookups.js';
import { digitsAt, numbersOf } from './numbers.js';

/**
 * Reads a time of day: 9:00, 9.30, 9am, 17h, half past nine, noon. A bare `9` and a compact `914` are read too; their
 * `style` tells them from the times that can be nothing else.
 */
export function readClock(words: readonly Word[], from: number, language: Language): Reading<Clock>[] {
  return READERS[language](words, from);
}

/** Times of day in a place where a grammar expects one. */
export function clockReader(table: LanguageTable): Reader<Clock> {
  return compile({
    templates: table.clocks,
    slots: {
      time: slot(timeReader(table), (time) => ({ time })),
      written: slot(writtenTimes, (time) => ({ time })),
    },
    unsaid: { time: MIDNIGHT },
    meanings: { plain: ({ time }) => time, am: ({ time }) => inHalf(time, 'am'), pm: ({ time }) => inHalf(time, 'pm') },
  });
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, style: 'midnight' };

/** A time in one half of the day; hours above 12 are in it already, or nowhere. */
function inHalf(clock: Clock, half: 'am' | 'pm'): Clock | undefined {
  const { hour } = clock;
  if (clock.style === 'midnight' || hour === 24 || (hour === 0 && half === 'pm') || (hour > 12 && half === 'am')) {
    return undefined;
  }
  const first = hour === 12 && half === 'am' ? 0 : hour;
  return { ...clock, hour: half === 'pm' && hour < 12 ? hour + 12 : first, style: 'exact', half };
}

function timeReader(table: LanguageTable): Reader<Clock> {
  const spoken = spokenTimes(table);
  const { word } = numbersOf(table);
  const isMeasured = measured(table);
  const bare = (words: readonly Word[], from: number): Reading<Clock>[] =>
    hoursOf([...hourDigits(words, from), ...word(words, from)]).filter(({ to }) => !isMeasured(words, to));
  return (words, from) => [...writtenTimes(words, from), ...spoken(words, from), ...bare(words, from)];
}

/** Whether a number belongs to what follows it: 9 hours, 9 November, 9 %. */
function measured(table: LanguageTable): (words: readonly Word[], at: number) => boolean {
  const [unit, month] = [clockUnitReader(table), monthReader(table)];
  return (words, at) => unit(words, at).length > 0 || month(words, at).length > 0 || SIGNS.has(words[at]?.folded ?? '');
}

const SIGNS = new Set(['%', '€', '$', '£']);

function hoursOf(numbers: Reading<number>[]): Reading<Clock>[] {
  return numbers.flatMap(({ to, value }) => times(to, value, 0, 0, 'hour'));
}

function hourDigits(words: readonly Word[], from: number): Reading<number>[] {
  const value = digitsAt(words[from], 2);
  return value === undefined ? [] : [{ to: from + 1, value }];
}

/** 9:00, 9:00:30, 9.30, 914 and 0914. */
function writtenTimes(words: readonly Word[], from: number): Reading<Clock>[] {
  const word = words[from];
  const compact = word?.text.length === 3 || word?.text.length === 4 ? digitsAt(word) : undefined;
  if (compact !== undefined) return times(from + 1, Math.floor(compact / 100), compact % 100, 0, 'compact');
  const hour = digitsAt(word, 2);
  if (hour === undefined) return [];
  const minute = pairBehind(words, from + 1, ':') ?? pairBehind(words, from + 1, '.');
  if (minute === undefined) return [];
  const second = isGlued(words[from + 1], ':') ? pairBehind(words, from + 3, ':') : undefined;
  const to = second === undefined ? from + 3 : from + 5;
  const offset = offsetBehind(words, to);
  const plain = times(to, hour, minute, second ?? 0, 'exact');
  return offset === undefined
    ? plain
    : [...plain.map(({ value }) => ({ to: offset.to, value: { ...value, offset: offset.value } })), ...plain];
}

/** `UTC+02:00`, `UTC-4` and the `Z` of an ISO instant. */
function offsetBehind(words: readonly Word[], at: number): Reading<number> | undefined {
  if (isGlued(words[at], 'z')) return { to: at + 1, value: 0 };
  if (words[at]?.folded !== 'utc') return undefined;
  const sign = SIGNS_OF_OFFSETS.get(words[at + 1]?.folded ?? '');
  const hours = digitsAt(words[at + 2], 2);
  if (sign === undefined || hours === undefined || words[at + 2]?.glued !== true) return { to: at + 1, value: 0 };
  const minutes = pairBehind(words, at + 3, ':');
  return { to: at + (minutes === undefined ? 3 : 5), value: sign * (hours * 60 + (minutes ?? 0)) };
}

const SIGNS_OF_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['-', -1],
]);

function pairBehind(words: readonly Word[], at: number, mark: string): number | undefined {
  const digits = words[at + 1];
  const isPair = isGlued(words[at], mark) && digits?.glued === true && digits.text.length === 2;
  return isPair ? digitsAt(digits) : undefined;
}

interface Slots {
  readonly hour: number;
  readonly minute: number;
}

function spokenTimes(table: LanguageTable): Reader<Clock> {
  const { word } = numbersOf(table);
  const isHour = (value: number): boolean => Number.isInteger(value) && value <= 24;
  const isMinute = (value: number): boolean => Number.isInteger(value) && value <= 59;
  const digitsOrWord: Reader<number> = (words, from) => [...hourDigits(words, from), ...word(words, from)];
  const unsaid: Slots = { hour: 0, minute: 0 };
  return compile({
    templates: table.times,
    slots: {
      hour: slot(digitsOrWord, (hour) => ({ hour }), isHour),
      minute: slot(digitsOrWord, (minute) => ({ minute }), isMinute),
      hourWord: slot(word, (hour) => ({ hour }), isHour),
      minuteWord: slot(word, (minute) => ({ minute }), isMinute),
    },
    unsaid,
    meanings: {
      hour: ({ hour }) => exactly(hour, 0),
      hourAndMinute: ({ hour, minute }) => exactly(hour, minute),
      minutesPast: ({ hour, minute }) => exactly(hour, minute),
      minutesTo: ({ hour, minute }) => before(hour, minute),
      bareMinutesTo: ({ hour, minute }) => (minute > hour ? before(hour, minute) : undefined),
      quarterPast: ({ hour }) => exactly(hour, 15),
      quarterTo: ({ hour }) => before(hour, 15),
      halfPast: ({ hour }) => exactly(hour, 30),
      halfTo: ({ hour }) => before(hour, 30),
      minutesBeforeHalfTo: ({ hour, minute }) => before(hour, 30 + minute),
      minutesAfterHalfTo: ({ hour, minute }) => before(hour, 30 - minute),
      threeQuartersTo: ({ hour }) => before(hour, 15),
      noon: () => exactly(12, 0),
      midnight: () => MIDNIGHT,
    },
  });
}

/** Minutes before an hour; before one o'clock is after twelve. */
function before(hour: number, minutes: number): Clock | undefined {
  const total = (hour === 1 ? 13 : hour || 24) * 60 - minutes;
  return exactly(Math.floor(total / 60), total % 60);
}

function exactly(hour: number, minute: number): Clock | undefined {
  return times(0, hour, minute, 0, 'exact')[0]?.value;
}

function times(to: number, hour: number, minute: number, second: number, style: ClockStyle): Reading<Clock>[] {
  const endOfDay = hour === 24 && minute === 0 && second === 0;
  if (!Number.isInteger(hour) || (hour > 23 && !endOfDay) || minute > 59 || second > 59) return [];
  return [{ to, value: { hour, minute, second, style } }];
}

const READERS = perLanguage(({ table, vocabulary }) => wholeWords(clockReader(table), vocabulary));
