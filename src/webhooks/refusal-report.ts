import { ApiProperty } from '@nestjs/swagger';

/** The deliveries that one replica has turned away. */
export class RefusalReport {
  @ApiProperty({ description: 'When it started' })
  readonly since!: Date;

  @ApiProperty()
  readonly total!: number;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, description: 'By reason' })
  readonly counts!: Readonly<Record<string, number>>;
}
