import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { CursorPageQuery } from '../common/http/cursor-page.js';
import { InstantQuery } from '../common/http/instant-query.js';

/** The query of GET /events. */
export class EventFilter extends CursorPageQuery {
  @ApiPropertyOptional({ example: 'NEW_CLIENT' })
  @IsOptional()
  @IsString({ message: 'must be a string' })
  @MaxLength(200, { message: 'is too long' })
  type?: string;

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

  @InstantQuery('Received at this instant or later')
  since?: Date;

  @InstantQuery('Received before this instant')
  until?: Date;
}
