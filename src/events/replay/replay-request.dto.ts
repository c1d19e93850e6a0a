import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IfGiven } from '../../common/http/if-given.js';
import { EventCriteria } from '../event-criteria.js';

/** The body of POST /events/replay and POST /dead-letters/redrive. */
export class ReplayRequest extends EventCriteria {
  @ApiPropertyOptional({ description: 'Only count the events that are meant', default: false })
  @IfGiven()
  @IsBoolean({ message: 'must be true or false' })
  dryRun: boolean = false;

  @ApiPropertyOptional({
    description: 'Every event is meant; needed where no other criterion is given',
    default: false,
  })
  @IfGiven()
  @IsBoolean({ message: 'must be true or false' })
  all: boolean = false;
}
