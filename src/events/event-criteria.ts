import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { CursorPageQuery } from '../common/http/cursor-page.js';
import { InstantQuery } from '../common/http/instant-query.js';
import { EVENT_STATES, type EventState } from './handling/event-handling.js';

/** Which events are meant; each criterion that is given has to be met. */
export class EventCriteria {
  @ApiPropertyOptional({ example: 'NEW_CLIENT' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  @MaxLength(200, { message: 'is too long' })
  type?: string;

  @ApiPropertyOptional({ enum: EVENT_STATES })
  @IsOptional()
  @IsIn(EVENT_STATES, { message: `must be one of ${EVENT_STATES.join(', ')}` })
  state?: EventState;

  @ApiPropertyOptional({ example: 'client/64a687e29ae1f428e7ebe303', description: 'family/id' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  @MaxLength(200, { message: 'is too long' })
  subject?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString({ message: 'must be a string' })
  @MaxLength(200, { message: 'is too long' })
  workspaceId?: string;

  @ApiPropertyOptional({ example: 'clockify' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  @MaxLength(200, { message: 'is too long' })
  source?: string;

  @InstantQuery('Received at this instant or later')
  since?: Date;

  @InstantQuery('Received before this instant')
  until?: Date;
}

/** The query of GET /events. */
export class EventFilter extends IntersectionType(CursorPageQuery, EventCriteria) {}
