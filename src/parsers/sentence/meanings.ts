import type { Language, Missing, TimeContext } from '../../language/time/index.js';
import type { SplitLine } from '../../language/engine/line.js';
import type { Grammars } from './grammars.js';
import { keyOf, type Outcome, outcomeOf } from './outcome.js';
import { type Reading, readingsOf, rivalsOf } from './readings.js';
import type { Understanding } from './understanding.js';

/** What a sentence comes to. */
export type Mean = (sentence: string) => readonly Outcome[];

/** The different things that a line may mean, by the calendar of a person. */
export type Meanings = (context: TimeContext) => readonly Outcome[];

/**
 * The different things that a line may mean. It is matched once, without a clock, however often it is then resolved.
 * @param language decides between two languages in which it means different things
 */
export function meaningsOf(split: SplitLine, grammars: Grammars, language: Language | undefined): Meanings {
  const readings = readingsOf(split, grammars, language);
  let rivals: readonly Reading[] | undefined;
  return (context) => {
    const outcomes = readings.map((reading) => outcomeOf(reading, split, context));
    // Of a text that is none nothing is asked but that.
    if (outcomes.every(({ leftover }) => leftover === undefined)) rivals ??= rivalsOf(readings, split, grammars);
    const whole = (rivals ?? [])
      .map((reading) => outcomeOf(reading, split, context))
      .filter(({ understanding }) => understanding.kind === 'action');
    return distinct(likeliest([...outcomes, ...whole]));
  };
}

/** Where every way to read a line leaves something open, those that merely say less than another are not asked about. */
function likeliest(outcomes: readonly Outcome[]): readonly Outcome[] {
  const least = Math.min(...outcomes.map(lacking));
  return outcomes.filter((outcome) => least === 0 || !outcome.saysTooLittle || lacking(outcome) === least);
}

function lacking({ understanding }: Outcome): number {
  return understanding.kind === 'action' ? 0 : understanding.missing.length;
}

function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter(({ understanding }) => {
    const key = keyOf(understanding);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether outcomes are those of a sentence that is understood, as anything or as one operation. */
export function areOneAction([outcome, ...others]: readonly Outcome[], operation?: string): boolean {
  if (others.length > 0 || outcome === undefined) return false;
  const { understanding } = outcome;
  return isUnderstood(understanding) && (operation === undefined || understanding.operation === operation);
}

/** Where nobody knows yet where the person is, a sentence may say all that it has to say. */
function isUnderstood(understanding: Understanding): boolean {
  return understanding.kind === 'action' || understanding.missing.join() === TIME_ZONE;
}

const TIME_ZONE: Missing = 'timeZone';
