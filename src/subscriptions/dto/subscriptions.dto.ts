import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';

/** The query of PUT /webhooks/subscriptions. */
export class ApplyQueryDto {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Whether to tell only what would be done' })
  @IfGiven()
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  dryRun?: 'true' | 'false';
}
