import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CursorPageQuery } from '../common/http/cursor-page.js';
import { IfGiven } from '../common/http/if-given.js';
import { InstantQuery } from '../common/http/instant-query.js';
import { TextFilter } from '../common/http/text-filter.js';
import { EVENT_STATES, type EventState } from './handling/event-handling.js';

/** Which events are meant; each criterion that is given has to be met. */
export class EventCriteria {
  @TextFilter({ example: 'NEW_CLIENT' })
  type?: string;

  @ApiPropertyOptional({ enum: EVENT_STATES })
  @IfGiven()
  @IsIn(EVENT_STATES, { message: `must be one of ${EVENT_STATES.join(', ')}` })
  state?: EventState;

  @TextFilter({ example: 'client/64a687e29ae1f428e7ebe303', description: 'family/id' })
  subject?: string;

  @TextFilter()
  workspaceId?: string;

  @TextFilter({ example: 'clockify' })
  source?: string;

  @InstantQuery('Received at this instant or later')
  since?: Date;

  @InstantQuery('Received before this instant')
  until?: Date;
}

/** The query of GET /events. */
export class EventFilter extends IntersectionType(CursorPageQuery, EventCriteria) {}
