import type { OpenSlots, Schedule } from './schedule.js';
import { lastSlotBetween, nextSlot, slotsBetween } from './slots/slots.js';

/** How late an event may be made for a slot. A service that is started again is back by then. */
export const GRACE_MS = 60_000;

/** What is to be done about the slots of a schedule that have come. */
export interface SlotPlan {
  /** The slots that events are made for, the oldest first. */
  readonly fire: readonly number[];
  /** Those that came too long ago and get no event, where there are any. */
  readonly missed: OpenSlots | null;
  /** The first slot that is still to come; nothing when there is none any more. */
  readonly next: number | undefined;
}

/**
 * Decides about the slots from the one that is due until now. Each that came within {@link GRACE_MS} gets its event;
 * of those before, at most the last one does, and only where nothing newer makes up for it. The work is the same for an
 * outage of any length.
 * @param now milliseconds since the epoch
 */
export function planSlots(timing: Pick<Schedule, 'cron' | 'timezone' | 'misfire'>, due: number, now: number): SlotPlan {
  const graceFrom = Math.max(due, now - GRACE_MS);
  const recent = slotsBetween(timing, graceFrom - 1, now);
  const isLate = due < graceFrom;
  const late =
    isLate && recent.length === 0 && timing.misfire === 'once' ? lastSlotBetween(timing, due - 1, now) : undefined;
  const fire = late === undefined ? recent : [late];
  const missed = isLate && fire[0] !== due ? { from: new Date(due), until: new Date(graceFrom) } : null;
  return { fire, missed, next: nextSlot(timing, now) };
}

/** Where a schedule goes on. */
export interface Continuation {
  /** The slot to deal with next; nothing when there is none any more. */
  readonly due: number | undefined;
  /** What is open as long as nothing more is missed. */
  readonly open: OpenSlots | null;
}

type Progress = Pick<Schedule, 'cron' | 'timezone' | 'nextSlot' | 'beganAt' | 'open'>;

/**
 * Where to go on. Where the clock shows a time at which slots were left out, it was ahead when they were, and is right
 * again: they are gone back to. A slot that has had its event does not get another one by that.
 * @param now milliseconds since the epoch
 */
export function goOn({ nextSlot: next, beganAt, open, ...timing }: Progress, now: number): Continuation {
  if (open === null || open.until.getTime() <= now) return { due: next?.getTime(), open };
  if (open.from !== null && open.from.getTime() <= now) {
    return { due: open.from.getTime(), open: { from: null, until: open.from } };
  }
  // Of a schedule that was made while the clock was ahead nothing is late.
  const after = beganAt.getTime() > now ? now : Math.max(beganAt.getTime(), now - GRACE_MS);
  return { due: nextSlot(timing, after), open: { from: null, until: new Date(after) } };
}
