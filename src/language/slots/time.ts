import {
  type CalendarUnit,
  type Language,
  type Moment,
  type Period,
  readDay,
  readDuration,
  type Reading,
  readMoment,
  readPeriod,
  readRange,
  type Word,
} from '../time/index.js';
import type { Line } from '../engine/line.js';
import type { SlotReader, SlotReading } from './reading.js';
import type { SlotValue } from './values.js';

type TimeReader<T> = (words: readonly Word[], from: number, language: Language) => Reading<T>[];

export const duration = slotOf(readDuration, (value) => ({ kind: 'duration', duration: value }));
export const day = slotOf(readDay, (value) => ({ kind: 'day', day: value }));
export const range = slotOf(readRange, (value) => ({ kind: 'range', range: value }));
export const period = slotOf(readPeriod, (value) => ({ kind: 'period', period: value }));
/** A period that is a week, or a month. */
export const week = unitOf((value) => ['week-of', 'week-number'].includes(value.kind) || isUnit(value, 'week'));
export const month = unitOf((value) => value.kind === 'month' || isUnit(value, 'month'));
const anyMoment = slotOf(readMoment, (value) => ({ kind: 'moment', moment: value }));

/**
 * A bare number is a time only behind `at` and the like: the timer for `Phase 2` does not start at two. Now is when
 * everything is done of which no time is said, so it is no value.
 */
export const moment: SlotReader = (line, from) => {
  const { words, vocabulary } = line;
  const isTold = [words[from], words[from - 1]].some((word) => vocabulary.prepositions.has(word?.folded ?? ''));
  const readings = anyMoment(line, from).filter(({ value }) => value.kind === 'moment' && !isNow(value.moment));
  return isTold ? readings : readings.filter(({ value }) => value.kind === 'moment' && !isBare(value.moment));
};

function isNow(value: Moment): boolean {
  return value.kind === 'from-now' && value.seconds === 0;
}

function unitOf(is: (period: Period) => boolean): SlotReader {
  return (line, from) => period(line, from).filter(({ value }) => value.kind === 'period' && is(value.period));
}

function isUnit(value: Period, unit: CalendarUnit): boolean {
  return value.kind === 'unit' && value.unit === unit;
}

function isBare(value: Moment): boolean {
  return value.kind === 'clock' && value.day === undefined && ['hour', 'compact'].includes(value.clock.style);
}

function slotOf<T>(read: TimeReader<T>, valueOf: (value: T) => SlotValue): SlotReader {
  return ({ words, language, end, plain }, from) =>
    plain.has(from)
      ? []
      : read(words, from, language)
          .filter(({ to }) => to <= end)
          .map(({ to, value }): SlotReading => ({ to, value: valueOf(value), cost: 0 }));
}

/**
 * Whether a word begins something about time, so that it is no part of a name or a description that stands without
 * quotes. A bare number is none, nor is `the first`: it may be the first draft.
 */
export function beginsTime(line: Line, at: number): boolean {
  const known = line.beginsTime.get(at) ?? findTime(line, at);
  line.beginsTime.set(at, known);
  return known;
}

/** Index behind the longest that tells a time from a word on; `undefined` where none begins there. */
export function endOfTime(line: Line, at: number): number | undefined {
  if (!beginsTime(line, at)) return undefined;
  const { words, language } = line;
  const readers = [readPeriod, readDuration, readRange, readMoment];
  return Math.max(...readers.flatMap((read) => read(words, at, language).map(({ to }) => to)));
}

function findTime({ words, language }: Line, at: number): boolean {
  return (
    readPeriod(words, at, language).some(({ value }) => !(value.kind === 'day' && value.day.kind === 'day-of-month')) ||
    readDuration(words, at, language).length > 0 ||
    readRange(words, at, language).length > 0 ||
    readMoment(words, at, language).some(({ value }) => value.kind === 'from-now' || value.clock.style === 'exact')
  );
}
