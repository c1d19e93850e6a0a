import { unite, type WindowLog } from './window-log.js';

/** How often somebody may be called. */
export interface Budget {
  readonly perSecond: number;
  /** Without one there is no limit by the hour. */
  readonly perHour?: number | undefined;
}

/** The instant from which a call may be made, and the last postponement that it takes into account. */
export interface Slot {
  readonly at: number;
  readonly postponement: number;
}

/** Everything that was planned for after an instant is made later by so much. */
export interface Postponement {
  /** Ascending, so that who planned a call knows which ones came after. */
  readonly number: number;
  readonly after: number;
  readonly byMs: number;
}

/** How a bucket's time follows from the database's. */
export interface BucketClock {
  /** The milliseconds by which it is ahead: as much as the database's clock was set back meanwhile. */
  readonly aheadMs: number;
  /** What it was when the bucket was written down: it is never earlier. */
  readonly latest: number;
}

/**
 * What the replicas know together about the calls of one credential. A call is planned before it is made: it has a
 * slot, the instant from which it may go out. All instants are milliseconds of the bucket's time, which is the database's
 * but does not step back.
 */
export interface BucketState {
  /** Missing in a bucket that was never written. */
  readonly clock?: BucketClock;
  readonly second: WindowLog;
  readonly hour: WindowLog;
  /** The latest slot that was given away. */
  readonly lastSlot: number;
  /** Before this nobody calls. */
  readonly pausedUntil: number;
  /** The part of the budget that was left when it was cut for the last time, and when that was. */
  readonly cut: { readonly share: number; readonly at: number };
  readonly postponements: readonly Postponement[];
}

/** A bucket from which nothing was ever taken. */
export const FULL_BUCKET: BucketState = {
  second: [],
  hour: [],
  lastSlot: 0,
  pausedUntil: 0,
  cut: { share: 1, at: 0 },
  postponements: [],
};

/** The number of the latest postponement. */
export function latestPostponement({ postponements }: BucketState): number {
  return postponements.at(-1)?.number ?? 0;
}

/** The slot as it is now, with the postponements that have come since. */
export function postponed({ at, postponement }: Slot, { postponements }: BucketState): Slot {
  return postponements
    .filter(({ number }) => number > postponement)
    .reduce(
      (slot, { number, after, byMs }) => ({ at: slot.at > after ? slot.at + byMs : slot.at, postponement: number }),
      {
        at,
        postponement,
      },
    );
}

/** One state of two that went their own ways for a while. */
export function reconcile(shared: BucketState, own: BucketState): BucketState {
  return {
    ...(shared.clock && { clock: shared.clock }),
    second: unite(shared.second, own.second),
    hour: unite(shared.hour, own.hour),
    lastSlot: Math.max(shared.lastSlot, own.lastSlot),
    pausedUntil: Math.max(shared.pausedUntil, own.pausedUntil),
    cut: own.cut.at > shared.cut.at ? own.cut : shared.cut,
    postponements: latestPostponement(own) > latestPostponement(shared) ? own.postponements : shared.postponements,
  };
}
