import { ApiProperty } from '@nestjs/swagger';
import { NextCursor } from '../common/http/cursor-page.js';
import { LastSlot, type Misfire, MISFIRES } from './schedule.js';

class ScheduledAction {
  @ApiProperty()
  readonly integration!: string;

  @ApiProperty()
  readonly operation!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'With credentials blacked out' })
  readonly params!: unknown;
}

/** A schedule as it is shown. */
export class ScheduleView {
  @ApiProperty({ description: 'ULID' })
  readonly id!: string;

  @ApiProperty({ example: 'standup' })
  readonly name!: string;

  @ApiProperty({ example: '0 9 * * MON-FRI' })
  readonly cron!: string;

  @ApiProperty({ example: 'Europe/Berlin' })
  readonly timezone!: string;

  @ApiProperty({ enum: MISFIRES })
  readonly misfire!: Misfire;

  @ApiProperty()
  readonly enabled!: boolean;

  @ApiProperty()
  readonly action!: ScheduledAction;

  @ApiProperty({ type: [Date], description: 'None while it is switched off' })
  readonly nextSlots!: readonly Date[];

  @ApiProperty({ type: LastSlot, nullable: true, description: 'The last slot that came' })
  readonly lastSlot!: LastSlot | null;

  @ApiProperty()
  readonly createdAt!: Date;

  @ApiProperty()
  readonly updatedAt!: Date;
}

/** A page of schedules, the newest first. */
export class SchedulePage {
  @ApiProperty({ type: [ScheduleView] })
  readonly schedules!: readonly ScheduleView[];

  @NextCursor()
  readonly nextCursor!: string | null;
}

/** A schedule that is no more. */
export class DeletedSchedule {
  @ApiProperty({ enum: [true] })
  readonly deleted!: boolean;

  @ApiProperty()
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;
}
