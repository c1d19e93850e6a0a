import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { CursorPageQuery } from '../common/http/cursor-page.js';
import { InstantQuery } from '../common/http/instant-query.js';
import { RUN_OUTCOMES, RUN_TRIGGERS, type RunOutcome, type RunTrigger } from './run.js';

/** The query of GET /runs. */
export class RunFilter extends CursorPageQuery {
  @ApiPropertyOptional({ example: 'clockify' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  integration?: string;

  @ApiPropertyOptional({ example: 'create_client' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  operation?: string;

  @ApiPropertyOptional({ enum: RUN_OUTCOMES })
  @IsOptional()
  @IsIn(RUN_OUTCOMES, { message: `must be one of ${RUN_OUTCOMES.join(', ')}` })
  outcome?: RunOutcome;

  @ApiPropertyOptional({ enum: RUN_TRIGGERS })
  @IsOptional()
  @IsIn(RUN_TRIGGERS, { message: `must be one of ${RUN_TRIGGERS.join(', ')}` })
  trigger?: RunTrigger;

  @ApiPropertyOptional({ description: 'The X-Request-ID of the request that ran it' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  requestId?: string;

  @ApiPropertyOptional({ example: '0af7651916cd43dd8448eb211c80319c', description: 'As traces and log lines name it' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  traceId?: string;

  @ApiPropertyOptional({ description: 'The event that made it run' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  eventId?: string;

  @InstantQuery('Started at this instant or later')
  since?: Date;

  @InstantQuery('Started before this instant')
  until?: Date;
}
