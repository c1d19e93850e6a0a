import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';

/** The query of DELETE /people/:person/events. */
export class DeleteQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only count what would be deleted' })
  @IfGiven()
  @IsIn(['true', 'false'], { message: 'must be true or false' })
  dryRun?: 'true' | 'false';
}
