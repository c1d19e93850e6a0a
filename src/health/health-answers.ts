import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** What GET /healthz tells. */
export class Liveness {
  @ApiProperty({ enum: ['healthy'] })
  readonly status!: string;
}

/** What GET /readyz tells: one word for each part, and what somebody should look at though the work goes on. */
export class Readiness {
  @ApiProperty()
  readonly ready!: boolean;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { llm: 'missing', clockify: 'configured', slack: 'missing', database: 'up' },
  })
  readonly checks!: Readonly<Record<string, string>>;

  @ApiPropertyOptional({ type: [String] })
  readonly warnings?: readonly string[];
}
