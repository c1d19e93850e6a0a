import type { Cron } from 'croner';
import { readCron } from './cron.js';
import { firstInstantOf, wallClockAt } from './wall-clock.js';

const SECOND_MS = 1000;
/** More slots in a row than any change of clocks leaves out: a cron that names only such times has none. */
const MAX_LEFT_OUT = 10_000;

/** When something is to happen: a cron, by the clocks of a zone. */
export interface Timing {
  /** Five fields, or six with seconds first. */
  readonly cron: string;
  /** IANA name. */
  readonly timezone: string;
}

/**
 * The first slot after an instant. A time that the clocks leave out has no slot; one that they show twice has one, the
 * first.
 * @param after milliseconds since the epoch, itself not included
 * @returns nothing when there is none any more
 */
export function nextSlot(timing: Timing, after: number): number | undefined {
  return slotsAfter(timing, after).next().value;
}

/** The first slots after an instant; fewer when there are no more. */
export function nextSlots(timing: Timing, after: number, count: number): number[] {
  const slots: number[] = [];
  for (const slot of slotsAfter(timing, after)) if (slots.push(slot) === count) break;
  return slots;
}

/** Every slot after an instant up to another one, that included. */
export function slotsBetween(timing: Timing, after: number, until: number): number[] {
  const slots: number[] = [];
  for (const slot of slotsAfter(timing, after)) {
    if (slot > until) break;
    slots.push(slot);
  }
  return slots;
}

/**
 * The last slot after an instant up to another one, that included. Found by halving: a cron of every second has millions
 * of slots in a month.
 */
export function lastSlotBetween(timing: Timing, after: number, until: number): number | undefined {
  const cron = compile(timing);
  const firstAfter = (instant: number): number => walk(cron, timing.timezone, instant).next().value ?? Infinity;
  let last = firstAfter(after);
  if (last > until) return undefined;
  // No slot is later than `bound`, and none lies nearer to another one than a second.
  for (let bound = until; bound - last >= SECOND_MS;) {
    const middle = Math.floor((last + bound) / 2);
    const slot = firstAfter(middle);
    if (slot <= bound) last = slot;
    else bound = middle;
  }
  return last;
}

function slotsAfter(timing: Timing, after: number): Generator<number, undefined> {
  return walk(compile(timing), timing.timezone, after);
}

function* walk(cron: Cron, zone: string, after: number): Generator<number, undefined> {
  let leftOut = 0;
  let wallClock = nextTime(cron, wallClockAt(zone, after));
  while (wallClock !== undefined && leftOut < MAX_LEFT_OUT) {
    const slot = firstInstantOf(zone, wallClock);
    // Where the clocks were put back, the times that they show once more have had their slots.
    if (slot !== undefined && slot > after) {
      leftOut = 0;
      yield slot;
    } else leftOut += 1;
    wallClock = nextTime(cron, wallClock);
  }
}

function nextTime(cron: Cron, wallClock: number): number | undefined {
  return cron.nextRun(new Date(wallClock))?.getTime();
}

function compile({ cron }: Timing): Cron {
  const read = readCron(cron);
  if (typeof read === 'string') throw new Error(`the cron "${cron}" ${read}`);
  return read;
}
