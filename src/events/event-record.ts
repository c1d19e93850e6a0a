import { ApiProperty } from '@nestjs/swagger';
import { NextCursor } from '../common/http/cursor-page.js';
import type { StoredEvent } from './event.js';
import { EVENT_STATES, EventAttempt, EventError, type EventState } from './handling/event-handling.js';

/** {@link EventRecord}, as the API document shows it. */
export class EventView implements StoredEvent {
  @ApiProperty({ description: 'ULID' })
  readonly id!: string;

  @ApiProperty({ description: '`reconciled`: Clockify had it in its log, and it had not arrived', example: 'clockify' })
  readonly source!: string;

  @ApiProperty({ example: 'NEW_TIME_ENTRY' })
  readonly type!: string;

  @ApiProperty({ description: 'Whether the type is a guess from the body' })
  readonly inferred!: boolean;

  @ApiProperty({ description: 'Whether the type is none that we know' })
  readonly unknown!: boolean;

  @ApiProperty({ example: 'time_entry/64a687e29ae1f428e7ebe303' })
  readonly subject!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly workspaceId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'The id that its sender gave it' })
  readonly externalId!: string | null;

  @ApiProperty()
  readonly requestId!: string;

  @ApiProperty()
  readonly receivedAt!: Date;

  @ApiProperty({ enum: EVENT_STATES })
  readonly state!: EventState;

  @ApiProperty({ description: 'Attempts that were begun' })
  readonly attemptCount!: number;

  @ApiProperty({ type: [EventAttempt], description: 'The last of them, as they ended' })
  readonly attempts!: readonly EventAttempt[];

  @ApiProperty({ description: 'How often somebody asked for it to be handled once more' })
  readonly replays!: number;

  @ApiProperty({ type: Date, nullable: true, description: 'When it is due; only while it is pending' })
  readonly nextAttemptAt!: Date | null;

  @ApiProperty({ type: EventError, nullable: true, description: 'What the last attempt failed with' })
  readonly error!: EventError | null;
}

/** An event and how its handling stands. */
export type EventRecord = Readonly<EventView>;

/** An event with what it tells. */
export class EventWithData extends EventView {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'As it came, with credentials blacked out' })
  readonly data!: unknown;
}

/** A page of events, the newest first. */
export class EventPage {
  @ApiProperty({ type: [EventView] })
  readonly events!: readonly EventRecord[];

  @NextCursor()
  readonly nextCursor!: string | null;
}
