import type { Line } from '../../language/engine/line.js';
import type { Capture, Captures } from '../../language/engine/match.js';
import { isNameSlot } from '../../language/slots/index.js';

/** Words that stand together: index of the first and of the first one behind them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const TIMES: ReadonlySet<string> = new Set(['day', 'moment', 'range', 'period']);

/**
 * The times of a reading that may as well be words of the text that goes on behind them: `24/7 support rota`. Whoever
 * means a time marks it: by a preposition before it or in it, by what stands between it and the text, or by saying it first or last.
 */
export function rivalTimes(captures: Captures, line: Line): readonly Stretch[] {
  return captures.flatMap((capture) => {
    const { from, to, value } = capture;
    if (!TIMES.has(value.kind) || from === undefined || to === undefined || isMarked(from, to, line)) return [];
    return captures.some((other) => other.from === to && isOpenText(other)) ? [{ from, to }] : [];
  });
}

function isMarked(from: number, to: number, { words, vocabulary, first }: Line): boolean {
  const said = words.slice(Math.max(from - 1, 0), to);
  return from === first || said.some(({ folded }) => vocabulary.prepositions.has(folded));
}

function isOpenText({ arg, value }: Capture): boolean {
  return value.kind === 'text' && value.bare === true && !isNameSlot(arg);
}

/** The words of some stretches, by their indices. */
export function wordsIn(stretches: readonly Stretch[]): ReadonlySet<number> {
  return new Set(stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
}

/** Whether a stretch is part of a text, and the text goes on behind it. */
export function isTextAt({ from, to }: Stretch, captures: Captures): boolean {
  return captures.some(
    (capture) => isOpenText(capture) && (capture.from ?? Infinity) <= from && (capture.to ?? 0) > to,
  );
}
