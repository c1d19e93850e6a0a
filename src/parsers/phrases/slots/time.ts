import {
  type Language,
  readDay,
  readDuration,
  type Reading,
  readMoment,
  readPeriod,
  readRange,
  type Word,
} from '../../time/index.js';
import type { Line } from '../engine/line.js';
import type { SlotReader, SlotReading } from './reading.js';
import type { SlotValue } from './values.js';

type TimeReader<T> = (words: readonly Word[], from: number, language: Language) => Reading<T>[];

export const duration = slotOf(readDuration, (value) => ({ kind: 'duration', duration: value }));
export const day = slotOf(readDay, (value) => ({ kind: 'day', day: value }));
export const range = slotOf(readRange, (value) => ({ kind: 'range', range: value }));
export const period = slotOf(readPeriod, (value) => ({ kind: 'period', period: value }));
export const moment = slotOf(readMoment, (value) => ({ kind: 'moment', moment: value }));

function slotOf<T>(read: TimeReader<T>, valueOf: (value: T) => SlotValue): SlotReader {
  return ({ words, language, end }, from) =>
    read(words, from, language)
      .filter(({ to }) => to <= end)
      .map(({ to, value }): SlotReading => ({ to, value: valueOf(value), cost: 0 }));
}

/**
 * Whether a word begins something about time, so that it is no part of a name or a description that stands without
 * quotes. A bare number is none, nor is `the first`: it may be the first draft.
 */
export function beginsTime({ words, language }: Line, at: number): boolean {
  return (
    readPeriod(words, at, language).some(({ value }) => !(value.kind === 'day' && value.day.kind === 'day-of-month')) ||
    readDuration(words, at, language).length > 0 ||
    readRange(words, at, language).length > 0 ||
    readMoment(words, at, language).some(({ value }) => value.kind === 'from-now' || value.clock.style === 'exact')
  );
}
