import { ApiProperty } from '@nestjs/swagger';

/** How many events were meant, and whether they are handled once more. */
export class ReplayReport {
  @ApiProperty({ description: 'Whether they were only counted' })
  readonly dryRun!: boolean;

  @ApiProperty()
  readonly count!: number;
}
