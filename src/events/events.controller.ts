import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { AppError } from '../common/errors/app-error.js';
import { nextCursor } from '../common/http/cursor-page.js';
import { redactFields } from '../common/redaction/redact-fields.js';
import type { StoredEvent } from './event.js';
import { EventFilter } from './event-filter.js';
import { EventsRepository } from './events.repository.js';

@ApiTags('events')
@Controller('events')
@Access('api-key')
export class EventsController {
  constructor(private readonly events: EventsRepository) {}

  @Get()
  @ApiOperation({ summary: 'What happened, the newest first' })
  async list(@Query() filter: EventFilter): Promise<{ events: StoredEvent[]; nextCursor: string | null }> {
    const events = await this.events.list(filter);
    return { events, nextCursor: nextCursor(events, filter.limit) };
  }

  @Get(':id')
  @ApiOperation({ summary: 'One event with its data' })
  async show(@Param('id') id: string): Promise<StoredEvent & { data: unknown }> {
    const found = await this.events.find(id);
    if (found === undefined)
      throw new AppError('not_found', 'There is no event with this id; it may have been purged.');
    // What is in the inbox was valid JSON when it was stored.
    return { ...found.event, data: redactFields(JSON.parse(found.body.toString('utf8'))) };
  }
}
