import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { nextCursor } from '../common/http/cursor-page.js';
import { redactFields } from '../common/redaction/redact-fields.js';
import { EventFilter } from './event-criteria.js';
import { type EventRecord, EventsRepository } from './events.repository.js';
import { ReplayRequest } from './replay/replay-request.dto.js';
import { noEvent, type ReplayReport, ReplayService } from './replay/replay.service.js';

@ApiTags('events')
@Controller('events')
@Access('api-key')
export class EventsController {
  constructor(
    private readonly events: EventsRepository,
    private readonly replays: ReplayService,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What happened, the newest first' })
  async list(@Query() filter: EventFilter): Promise<{ events: EventRecord[]; nextCursor: string | null }> {
    const events = await this.events.list(filter);
    return { events, nextCursor: nextCursor(events, filter.limit) };
  }

  @Post('replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Have the events that are meant handled once more; dryRun only counts them' })
  replay(@Body() request: ReplayRequest): Promise<ReplayReport> {
    return this.replays.replayMany(request);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One event with its data' })
  async show(@Param('id') id: string): Promise<EventRecord & { data: unknown }> {
    const found = await this.events.find(id);
    if (found === undefined) throw noEvent();
    // What is in the inbox was valid JSON when it was stored.
    return { ...found.event, data: redactFields(JSON.parse(found.body.toString('utf8'))) };
  }

  @Post(':id/replay')
  @HttpCode(200)
  @ApiOperation({ summary: 'Have one event handled once more' })
  replayOne(@Param('id') id: string): Promise<EventRecord> {
    return this.replays.replayOne(id);
  }
}
