import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

/** The query of DELETE /people/:person/events. */
export class DeleteQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only count what would be deleted' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  dryRun?: 'true' | 'false';
}
