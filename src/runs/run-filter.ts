import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CursorPageQuery } from '../common/http/cursor-page.js';
import { IfGiven } from '../common/http/if-given.js';
import { InstantQuery } from '../common/http/instant-query.js';
import { TextFilter } from '../common/http/text-filter.js';
import { RUN_OUTCOMES, RUN_TRIGGERS, type RunOutcome, type RunTrigger } from './run.js';

/** The query of GET /runs. */
export class RunFilter extends CursorPageQuery {
  @TextFilter({ example: 'clockify' })
  integration?: string;

  @TextFilter({ example: 'create_client' })
  operation?: string;

  @ApiPropertyOptional({ enum: RUN_OUTCOMES })
  @IfGiven()
  @IsIn(RUN_OUTCOMES, { message: `must be one of ${RUN_OUTCOMES.join(', ')}` })
  outcome?: RunOutcome;

  @ApiPropertyOptional({ enum: RUN_TRIGGERS })
  @IfGiven()
  @IsIn(RUN_TRIGGERS, { message: `must be one of ${RUN_TRIGGERS.join(', ')}` })
  trigger?: RunTrigger;

  @TextFilter({ description: 'The X-Request-ID of the request that ran it' })
  requestId?: string;

  @TextFilter({ example: '0af7651916cd43dd8448eb211c80319c', description: 'As traces and log lines name it' })
  traceId?: string;

  @TextFilter({ description: 'The event that made it run' })
  eventId?: string;

  @InstantQuery('Started at this instant or later')
  since?: Date;

  @InstantQuery('Started before this instant')
  until?: Date;
}
