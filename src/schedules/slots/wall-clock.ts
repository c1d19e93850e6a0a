import { timeZoneOf } from '../../common/time/time-zone.js';

const MINUTE_MS = 60 * 1000;
/** No zone is further from UTC than 14 hours, so what its clocks show now is what they show in UTC within a day. */
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * What a zone's clocks show at an instant.
 * @param instant milliseconds since the epoch
 * @returns the same digits read as UTC, in milliseconds since the epoch
 */
export function wallClockAt(zone: string, instant: number): number {
  return instant + offsetAt(zone, instant);
}

/**
 * The first instant at which a zone's clocks show a time.
 * @param wallClock the time read as UTC, in milliseconds since the epoch
 * @returns nothing when they never show it, because they are put forward over it
 */
export function firstInstantOf(zone: string, wallClock: number): number | undefined {
  // The offsets in force before and after: between them lies at most one change.
  const offsets = [offsetAt(zone, wallClock - DAY_MS), offsetAt(zone, wallClock + DAY_MS)];
  const instants = offsets
    .map((offset) => wallClock - offset)
    .filter((instant) => wallClockAt(zone, instant) === wallClock);
  return instants.length === 0 ? undefined : Math.min(...instants);
}

function offsetAt(zone: string, instant: number): number {
  const timeZone = timeZoneOf(zone);
  if (timeZone === undefined) throw new Error(`there is no time zone "${zone}"`);
  return timeZone.offset(instant) * MINUTE_MS;
}
