import { Controller, Delete, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { PinoLogger } from 'nestjs-pino';
import { Access } from '../../auth/access.decorator.js';
import { CursorPageQuery, nextCursor } from '../../common/http/cursor-page.js';
import { redactFields } from '../../common/redaction/redact-fields.js';
import type { EventRecord } from '../events.repository.js';
import { DeleteQuery } from './delete-query.dto.js';
import { type EventOfPerson, PeopleRepository } from './people.repository.js';
import { PersonParam } from './person-param.js';

/** An event of somebody, with its data. */
interface ExportedEvent extends EventRecord {
  /** Whether the event is about somebody or something else, and only mentions them. */
  readonly mentioned: boolean;
  readonly data: unknown;
}

/** What was deleted, or would be. */
interface DeletionReport {
  readonly dryRun: boolean;
  /** Events about the person. */
  readonly deleted: number;
  /** Events that only mention the person, and stay until RETENTION_DAYS are over. */
  readonly mentioned: number;
}

@ApiTags('people')
@Controller('people/:person/events')
@ApiParam({ name: 'person', description: 'The id of a user, or an e-mail address', example: 'ana@acme.example' })
@Access('api-key')
export class PeopleController {
  constructor(
    private readonly people: PeopleRepository,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(PeopleController.name);
  }

  @Get()
  @ApiOperation({ summary: 'Every event that tells of a person, with its data, the newest first' })
  async export(
    @Param('person', PersonParam) person: string,
    @Query() page: CursorPageQuery,
  ): Promise<{ events: ExportedEvent[]; nextCursor: string | null }> {
    const found = await this.people.list(person, page);
    const events = found.map(toExported);
    return { events, nextCursor: nextCursor(events, page.limit) };
  }

  @Delete()
  @ApiOperation({ summary: 'Delete the events about a person; those that only mention them stay and are counted' })
  async delete(
    @Param('person', PersonParam) person: string,
    @Query() { dryRun }: DeleteQuery,
  ): Promise<DeletionReport> {
    if (dryRun === 'true') {
      const { about, mentioned } = await this.people.count(person);
      return { dryRun: true, deleted: about, mentioned };
    }
    const deleted = await this.people.deleteAbout(person);
    const { mentioned } = await this.people.count(person);
    // Not whose: that would keep a trace of who wanted none.
    this.logger.info({ count: deleted, mentioned }, 'deleted the events of a person');
    return { dryRun: false, deleted, mentioned };
  }
}

function toExported({ event, about, body }: EventOfPerson): ExportedEvent {
  // What is in the inbox was valid JSON when it was stored.
  return { ...event, mentioned: !about, data: redactFields(JSON.parse(body.toString('utf8'))) };
}
