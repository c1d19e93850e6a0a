import type { SlotReader, SlotReading } from '../slots/reading.js';
import type { SlotValue } from '../slots/values.js';
import type { Automaton, State } from './automaton.js';
import type { Line } from './line.js';
import type { Constant } from './notation.js';
import { isSign } from './sign.js';

/** A value that a sentence gives an argument. */
export interface Capture {
  readonly arg: string;
  readonly list: boolean;
  readonly value: SlotValue | { readonly kind: 'constant'; readonly constant: Constant };
  /** Indices of its first word and of the first one behind it; none for what no word tells. */
  readonly from?: number;
  readonly to?: number;
}

/** A way to read a whole line. */
export type Captures = readonly Capture[];

/** The ways to read a line that cost least; several are as good as each other. */
export interface Best {
  readonly cost: number;
  readonly ways: readonly Captures[];
}

/** How many steps may still be taken for a line, whatever it is matched with. */
export interface Budget {
  left: number;
}

/** A way from a state to the end, last capture last. */
interface Way {
  readonly capture: Capture | undefined;
  readonly next: Way | undefined;
}

interface Ways {
  readonly cost: number;
  readonly ways: readonly Way[];
}

/** Of readings that are as good, the one that takes words together is: `yesterday 22:00` is no day beside a time. */
const APART_COST = 1 / 1024;
/** More ways than this to read a line are no better than two. */
const MOST_WAYS = 8;
const NO_WAYS: Ways = { cost: Number.POSITIVE_INFINITY, ways: [] };
const THE_END: Way = { capture: undefined, next: undefined };

/**
 * Reads a whole line as one of the sentences of an automaton; `undefined` if it is none of them. Every state is looked
 * at once for each word and each set of arguments given before, and only the cheapest ways on are kept, so that time
 * is bounded by the line's length and not by the number of ways to read it.
 */
export function match(
  automaton: Automaton,
  line: Line,
  readings: ReadingCache,
  budget: Budget,
  entrances: readonly State[] = automaton.entrances,
): Best | undefined {
  const from = searchIn(automaton, line, readings, budget);
  const { cost, ways } = entrances
    .map((entrance) => from(entrance, line.first, 0))
    .reduce((best, found) => cheaper(best, found), NO_WAYS);
  if (budget.left < 0 || ways.length === 0) return undefined;
  return { cost, ways: ways.map(capturesOf) };
}

function capturesOf(way: Way): Captures {
  const captures: Capture[] = [];
  for (let at: Way | undefined = way; at !== undefined; at = at.next)
    if (at.capture !== undefined) captures.push(at.capture);
  return captures;
}

/** What slots read in a line, each place once. */
export class ReadingCache {
  private readonly known = new Map<SlotReader, Map<number, readonly SlotReading[]>>();
  private readonly line: Line;

  constructor(line: Line) {
    this.line = line;
  }

  at(read: SlotReader, from: number): readonly SlotReading[] {
    const places = this.known.get(read) ?? new Map<number, readonly SlotReading[]>();
    this.known.set(read, places);
    const found = places.get(from) ?? read(this.line, from);
    places.set(from, found);
    return found;
  }
}

/** Finds the cheapest ways from a state at a word to the end of the line. */
type Search = (state: State, at: number, given: number) => Ways;

function searchIn(automaton: Automaton, line: Line, readings: ReadingCache, budget: Budget): Search {
  const known = new Map<number, Ways>();
  const from: Search = (state, at, given) => {
    const key = (given * automaton.size + state.id) * (line.words.length + 1) + at;
    const before = known.get(key);
    if (before !== undefined) return before;
    budget.left -= 1;
    if (budget.left < 0) return NO_WAYS;
    const found = search(state, at, given);
    known.set(key, found);
    return found;
  };
  const search: Search = (state, at, given) => {
    if (state === automaton.end) return at === line.end ? { cost: 0, ways: [THE_END] } : NO_WAYS;
    let best = NO_WAYS;
    for (const next of state.skips) best = cheaper(best, from(next, at, given));
    for (const { arg, list, value, fills, next } of state.constants) {
      if ((given & fills) !== 0) continue;
      const capture: Capture = { arg, list, value: { kind: 'constant', constant: value } };
      best = cheaper(best, behind(capture, 0, from(next, at, given | fills)));
    }
    if (at >= line.end) return best;
    // The minus of `-20` separates nothing.
    for (const next of isSign(line, at) ? [] : (state.words.get(line.words[at]!.folded) ?? [])) {
      best = cheaper(best, from(next, at + 1, given));
    }
    for (const { arg, list, read, fills, next } of state.slots) {
      if ((given & fills) !== 0) continue;
      for (const { to, value, cost } of readings.at(read, at)) {
        best = cheaper(
          best,
          behind({ arg, list, value, from: at, to }, cost + APART_COST, from(next, to, given | fills)),
        );
      }
    }
    return best;
  };
  return from;
}

function behind(capture: Capture, cost: number, further: Ways): Ways {
  if (further.ways.length === 0) return NO_WAYS;
  return { cost: cost + further.cost, ways: further.ways.map((next) => ({ capture, next })) };
}

function cheaper(one: Ways, other: Ways): Ways {
  if (one.cost !== other.cost || one.ways.length === 0) return other.cost < one.cost ? other : one;
  return { cost: one.cost, ways: [...one.ways, ...other.ways].slice(0, MOST_WAYS) };
}
