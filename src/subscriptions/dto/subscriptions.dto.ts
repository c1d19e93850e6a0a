import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** The query of PUT /webhooks/subscriptions. */
export class ApplyQueryDto {
  @ApiProperty({ required: false, enum: ['true', 'false'], description: 'Whether to tell only what would be done' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  dryRun?: 'true' | 'false';
}
