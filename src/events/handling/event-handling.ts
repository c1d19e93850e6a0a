import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** `pending`: it waits to be handled, for the first time or again. `dead`: it was given up, until it is replayed. */
export type EventState = 'pending' | 'done' | 'dead';
export const EVENT_STATES: readonly EventState[] = ['pending', 'done', 'dead'];

/** Why an attempt failed. */
export class EventError {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty()
  readonly message!: string;

  @ApiProperty({ description: 'The handler that failed' })
  readonly handler!: string;
}

const OUTCOMES = ['done', 'failed'] as const;

/** One attempt to handle an event, as it ended. One that the end of its process ended is in none of the lists. */
export class EventAttempt {
  @ApiProperty({
    description: 'From 1 over all replays; a number that is missing was cut off together with its process',
  })
  readonly number!: number;

  @ApiProperty({ description: '0 for the first handling, 1 for the first replay, and so on' })
  readonly replay!: number;

  @ApiProperty({ format: 'date-time' })
  readonly startedAt!: string;

  @ApiProperty({ format: 'date-time' })
  readonly finishedAt!: string;

  @ApiProperty({ enum: OUTCOMES })
  readonly outcome!: (typeof OUTCOMES)[number];

  @ApiProperty({ type: [String], description: 'The handlers that were called and have done their work' })
  readonly handlers!: readonly string[];

  @ApiPropertyOptional()
  readonly error?: EventError;
}
