import { ApiProperty } from '@nestjs/swagger';
import type { Action } from '../integrations/operation.js';
import type { Timing } from './slots/slots.js';

/**
 * What becomes of slots that were missed because no service was running:
 * - `skip`: nothing
 * - `once`: the last of them is made up for
 */
export type Misfire = 'skip' | 'once';
export const MISFIRES: readonly Misfire[] = ['skip', 'once'];

/** What a person says about a schedule. */
export interface ScheduleDefinition extends Timing {
  /** Unique. */
  readonly name: string;
  readonly misfire: Misfire;
  readonly enabled: boolean;
  readonly action: Action;
}

/** A cron in a zone that makes events, and the action that they run. */
export interface Schedule extends ScheduleDefinition {
  /** ULID. */
  readonly id: string;
  /** Counts the changes that were asked for: who acts on an older one acts on something else. */
  readonly revision: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The first slot that has not been dealt with, as the clock was when that was found out. */
  readonly nextSlot: Date | null;
  /** When its time was set, or it was switched on: earlier slots are not its own. */
  readonly beganAt: Date;
  /** The slots that nobody dealt with because they were over when they were looked at. */
  readonly open: OpenSlots | null;
  /** The last slot that an event was stored for. */
  readonly lastSlot: LastSlot | null;
}

/**
 * Slots that were left out for being late, or because the schedule had not begun. When the clock shows a time before their
 * end, it was wrong then, and they come after all.
 */
export interface OpenSlots {
  /** The first of them; null where there was none yet. */
  readonly from: Date | null;
  /** Later ones were dealt with, as far as they have come. */
  readonly until: Date;
}

/** A slot that came. */
export class LastSlot {
  @ApiProperty()
  readonly at!: Date;

  @ApiProperty()
  readonly eventId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The run of its action, once there is one' })
  readonly runId!: string | null;
}
