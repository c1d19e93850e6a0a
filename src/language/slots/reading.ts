import type { Line } from '../engine/line.js';
import type { SlotValue } from './values.js';

/** A value that was read at a place in a line. */
export interface SlotReading {
  /** Index of the first word after it. */
  readonly to: number;
  readonly value: SlotValue;
  /** How little of it was told by the language: words that could be anything cost. */
  readonly cost: number;
}

/** Reads what begins at a word in every way that makes sense. */
export type SlotReader = (line: Line, from: number) => readonly SlotReading[];
