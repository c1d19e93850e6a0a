import type { Schedule } from './schedule.js';
import { lastSlotBetween, nextSlot, slotsBetween } from './slots/slots.js';

/** How late an event may be made for a slot. A service that is started again is back by then. */
export const GRACE_MS = 60_000;

/** What is to be done about the slots of a schedule that have come. */
export interface SlotPlan {
  /** The slots that events are made for, the oldest first. */
  readonly fire: readonly number[];
  /** Whether some came too long ago and get no event. */
  readonly missed: boolean;
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
  return { fire, missed: isLate && fire[0] !== due, next: nextSlot(timing, now) };
}
