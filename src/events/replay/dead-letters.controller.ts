import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags, OmitType } from '@nestjs/swagger';
import { Access } from '../../auth/access.decorator.js';
import { Answers } from '../../common/http/answers.decorator.js';
import { nextCursor } from '../../common/http/cursor-page.js';
import { EventFilter } from '../event-criteria.js';
import { EventPage, type EventRecord, EventView } from '../event-record.js';
import { EventsRepository } from '../events.repository.js';
import { ReplayReport } from './replay-report.js';
import { ReplayRequest } from './replay-request.dto.js';
import { ReplayService } from './replay.service.js';

/** The query of GET /dead-letters. */
export class DeadLetterFilter extends OmitType(EventFilter, ['state']) {}

/** The body of POST /dead-letters/redrive. */
export class RedriveRequest extends OmitType(ReplayRequest, ['state', 'all']) {}

@ApiTags('events')
@Controller('dead-letters')
@Access('api-key')
export class DeadLettersController {
  constructor(
    private readonly events: EventsRepository,
    private readonly replays: ReplayService,
  ) {}

  @Get()
  @Answers(EventPage)
  @ApiOperation({ summary: 'Events that were given up, the newest first' })
  async list(@Query() { limit, ...criteria }: DeadLetterFilter): Promise<EventPage> {
    const events = await this.events.list({ ...criteria, limit, state: 'dead' });
    return { events, nextCursor: nextCursor(events, limit) };
  }

  @Post('redrive')
  @HttpCode(200)
  @Answers(ReplayReport)
  @ApiOperation({ summary: 'Have all dead letters, or those that are meant, handled once more' })
  redrive(@Body() request: RedriveRequest): Promise<ReplayReport> {
    return this.replays.redrive(request);
  }

  @Post(':id/redrive')
  @HttpCode(200)
  @Answers(EventView)
  @ApiOperation({ summary: 'Have one dead letter handled once more' })
  redriveOne(@Param('id') id: string): Promise<EventRecord> {
    return this.replays.replayOne(id, 'dead');
  }
}
