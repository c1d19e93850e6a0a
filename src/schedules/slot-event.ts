import type { IncomingEvent } from '../events/event.js';
import type { Schedule } from './schedule.js';

/** Where events of schedules say that they come from. */
export const SCHEDULE_SOURCE = 'schedule';
export const SLOT_EVENT = 'schedule.slot';

/**
 * The event of a slot. Its external id is the same wherever and however often it is made, so that the inbox keeps one.
 * @param slot milliseconds since the epoch
 */
export function eventOfSlot({ id, name, timezone }: Schedule, slot: number, requestId: string): IncomingEvent {
  const instant = new Date(slot).toISOString();
  return {
    source: SCHEDULE_SOURCE,
    type: SLOT_EVENT,
    inferred: false,
    unknown: false,
    subject: `schedule/${id}`,
    workspaceId: undefined,
    webhook: `schedule:${id}`,
    externalId: `${id}:${instant}`,
    body: Buffer.from(JSON.stringify({ scheduleId: id, name, slot: instant, timezone })),
    requestId,
  };
}

/** The id of the schedule that an event is about, or `undefined` when it does not tell. */
export function scheduleIdOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('scheduleId' in data)) return undefined;
  return typeof data.scheduleId === 'string' ? data.scheduleId : undefined;
}
