import type { Reading } from '../reading.js';
import type { Day } from '../values.js';
import type { Word } from '../words.js';
import { isGlued } from './lookups.js';
import { digitsAt } from './numbers.js';

/** Years that a date of work may have. */
export function isYear(year: number): boolean {
  return year >= 1970 && year <= 2099;
}

/**
 * Dates in digits: 2026-11-18, 2026/11/18, 18.11.2026, 18. 11., 18/11/2026, 18/11. Dots put the day first; slashes do only where
 * `dayFirst` says so or no other order is possible.
 */
export function readNumericDate(words: readonly Word[], from: number, dayFirst: boolean): Reading<Day>[] {
  return [...isoDate(words, from), ...dottedDate(words, from), ...slashedDate(words, from, dayFirst)];
}

/** 18.11 without the dot behind it, which could be any decimal number. */
export function readShortDottedDate(words: readonly Word[], from: number): Reading<Day>[] {
  const [first, second] = [digitsAt(words[from], 2), after(words, from + 1, '.', 2)];
  return first === undefined || second === undefined ? [] : dates(from + 3, first, second, undefined);
}

function isoDate(words: readonly Word[], from: number): Reading<Day>[] {
  const year = words[from]?.text.length === 4 ? digitsAt(words[from]) : undefined;
  if (year === undefined || !isYear(year)) return [];
  return ['-', '/', '.'].flatMap((mark) => {
    const [month, day] = [after(words, from + 1, mark, 2), after(words, from + 3, mark, 2)];
    return month === undefined || day === undefined ? [] : dates(from + 5, day, month, year);
  });
}

function dottedDate(words: readonly Word[], from: number): Reading<Day>[] {
  const [day, month] = [digitsAt(words[from], 2), digitsAt(words[from + 2], 2)];
  const areDotted = isGlued(words[from + 1], '.') && isGlued(words[from + 3], '.');
  if (day === undefined || month === undefined || !areDotted) return [];
  const short = dates(from + 4, day, month, undefined);
  const year = yearAt(words[from + 4]);
  if (year === undefined) return short;
  const to = isGlued(words[from + 5], '.') ? from + 6 : from + 5;
  return [...dates(to, day, month, year), ...dates(from + 5, day, month, year), ...short];
}

function slashedDate(words: readonly Word[], from: number, dayFirst: boolean): Reading<Day>[] {
  const [first, second] = [digitsAt(words[from], 2), after(words, from + 1, '/', 2)];
  if (first === undefined || second === undefined) return [];
  const year = isGlued(words[from + 3], '/') && words[from + 4]?.glued === true ? yearAt(words[from + 4]) : undefined;
  const to = year === undefined ? from + 3 : from + 5;
  const clear = dayFirst || first > 12 || first === second;
  if (clear) return dates(to, first, second, year);
  if (second > 12) return dates(to, second, first, year);
  return first === 0 || second === 0
    ? []
    : [{ to, value: { kind: 'two-numbers', first, second, ...(year !== undefined && { year }) } }];
}

/** The digits behind a mark, everything glued. */
function after(words: readonly Word[], at: number, mark: string, longest: number): number | undefined {
  return isGlued(words[at], mark) && words[at + 1]?.glued === true ? digitsAt(words[at + 1], longest) : undefined;
}

/** A year in four digits, or in the two last ones of this century. */
function yearAt(word: Word | undefined): number | undefined {
  const value = digitsAt(word, 4);
  if (value === undefined) return undefined;
  if (word?.text.length === 2) return 2000 + value;
  return isYear(value) ? value : undefined;
}

/** Whether the month has that day is for the calendar to say. */
function dates(to: number, day: number, month: number, year: number | undefined): Reading<Day>[] {
  if (day < 1 || day > 31 || month < 1 || month > 12) return [];
  return [{ to, value: { kind: 'date', month, day, ...(year !== undefined && { year }) } }];
}
