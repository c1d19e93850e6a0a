import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

import { LOSS_REASONS } from './upstream/answer.js';

const FAILURES = ['not_sent', ...LOSS_REASONS] as const;

/** {@link Attempt}, as the API document shows it. */
export class AttemptView {
  @ApiProperty({ format: 'date-time', description: 'When it was sent' })
  readonly at!: string;

  @ApiProperty()
  readonly durationMs!: number;

  @ApiProperty({ description: 'The HTTP method' })
  readonly method!: string;

  @ApiPropertyOptional({ description: 'The HTTP status, where there was an answer' })
  readonly status?: number;

  @ApiPropertyOptional({
    enum: FAILURES,
    description: 'Why there was no answer that can be used, where there was none',
  })
  readonly failure?: (typeof FAILURES)[number];

  @ApiPropertyOptional({
    description: 'What was asked for, where it is not the operation of the run: something looked up',
  })
  readonly operation?: string;
}

/** One request to the outside system, as a run records it. */
export type Attempt = Readonly<AttemptView>;
