import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Answers } from '../common/http/answers.decorator.js';
import { nextCursor } from '../common/http/cursor-page.js';
import { redactFields } from '../common/redaction/redact-fields.js';
import { EventFilter } from './event-criteria.js';
import { EventPage, type EventRecord, EventView, EventWithData } from './event-record.js';
import { EventsRepository } from './events.repository.js';
import { ReplayRequest } from './replay/replay-request.dto.js';
import { ReplayReport } from './replay/replay-report.js';
import { noEvent, ReplayService } from './replay/replay.service.js';

@ApiTags('events')
@Controller('events')
@Access('api-key')
export class EventsController {
  constructor(
    private readonly events: EventsRepository,
    private readonly replays: ReplayService,
  ) {}

  @Get()
  @Answers(EventPage)
  @ApiOperation({ summary: 'What happened, the newest first' })
  async list(@Query() filter: EventFilter): Promise<EventPage> {
    const events = await this.events.list(filter);
    return { events, nextCursor: nextCursor(events, filter.limit) };
  }

  @Post('replay')
  @HttpCode(200)
  @Answers(ReplayReport)
  @ApiOperation({ summary: 'Have the events that are meant handled once more; dryRun only counts them' })
  replay(@Body() request: ReplayRequest): Promise<ReplayReport> {
    return this.replays.replayMany(request);
  }

  @Get(':id')
  @Answers(EventWithData)
  @ApiOperation({ summary: 'One event with its data' })
  async show(@Param('id') id: string): Promise<EventWithData> {
    const found = await this.events.find(id);
    if (found === undefined) throw noEvent();
    // What is in the inbox was valid JSON when it was stored.
    return { ...found.event, data: redactFields(JSON.parse(found.body.toString('utf8'))) };
  }

  @Post(':id/replay')
  @HttpCode(200)
  @Answers(EventView)
  @ApiOperation({ summary: 'Have one event handled once more' })
  replayOne(@Param('id') id: string): Promise<EventRecord> {
    return this.replays.replayOne(id);
  }
}
