import { ApiProperty } from '@nestjs/swagger';
import type { ErrorCode } from '../common/errors/error-catalogue.js';
import { NextCursor } from '../common/http/cursor-page.js';
import { type Attempt, AttemptView } from '../integrations/attempt.js';

/** What made an action run. */
export type RunTrigger = 'http' | 'command' | 'event' | 'schedule' | 'replay';
export const RUN_TRIGGERS: readonly RunTrigger[] = ['http', 'command', 'event', 'schedule', 'replay'];

/**
 * How a run ended. `running`: not yet, or nobody wrote it down yet. `unknown`: it may or may not have been carried out.
 */
export type RunOutcome = 'running' | 'succeeded' | 'failed' | 'unknown';
export const RUN_OUTCOMES: readonly RunOutcome[] = ['running', 'succeeded', 'failed', 'unknown'];

/** What a run failed with, as the caller was told. */
export class RunError {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty()
  readonly message!: string;
}

/** Where a run comes from. */
export interface RunOrigin {
  readonly trigger: RunTrigger;
  readonly requestId: string;
  /** The name of the API key, where one was shown. */
  readonly caller: string | undefined;
  /** The event of the inbox that made it run, where one did. */
  readonly eventId?: string | undefined;
}

/** {@link Run}, as the API document shows it. */
export class RunView {
  @ApiProperty({ description: 'ULID' })
  readonly id!: string;

  @ApiProperty({ enum: RUN_TRIGGERS })
  readonly trigger!: RunTrigger;

  @ApiProperty()
  readonly integration!: string;

  @ApiProperty()
  readonly operation!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'With credentials blacked out' })
  readonly params!: unknown;

  @ApiProperty({ type: String, nullable: true, description: 'The name of the API key, where one was shown' })
  readonly caller!: string | null;

  @ApiProperty()
  readonly requestId!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The event of the inbox that made it run, where one did; it may have been purged since',
  })
  readonly eventId!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The id of the OpenTelemetry trace that it is part of, where traces are made',
  })
  readonly traceId!: string | null;

  @ApiProperty({
    enum: RUN_OUTCOMES,
    description: 'running: not yet, or nobody wrote it down yet. unknown: it may or may not have been carried out',
  })
  readonly outcome!: RunOutcome;

  @ApiProperty({ type: RunError, nullable: true })
  readonly error!: RunError | null;

  @ApiProperty({ type: [AttemptView] })
  readonly attempts!: readonly Attempt[];

  @ApiProperty({ type: [String], description: 'What the caller should know besides the outcome; mostly nothing' })
  readonly notes!: readonly string[];

  @ApiProperty()
  readonly startedAt!: Date;

  @ApiProperty({ type: Date, nullable: true })
  readonly finishedAt!: Date | null;
}

/** One execution of an action: what was asked, tried and answered. */
export type Run = Readonly<RunView>;

/** A page of runs, the newest first. */
export class RunPage {
  @ApiProperty({ type: [RunView] })
  readonly runs!: readonly Run[];

  @NextCursor()
  readonly nextCursor!: string | null;
}

/** What the request of a run was answered with: its result, laid out, or its failure. */
export type RunAnswer =
  | { readonly result: Readonly<Record<string, unknown>> }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly details?: Readonly<Record<string, unknown>>;
        readonly retryAfterSeconds?: number;
      };
    };

/** A run as it is written down. */
export interface RunRecord extends Run {
  /** The JSON of a {@link RunAnswer} with credentials blacked out, where the request may ask for it again. */
  readonly answer?: string;
}
