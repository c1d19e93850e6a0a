import { Controller, Delete, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { PinoLogger } from 'nestjs-pino';
import { Access } from '../../auth/access.decorator.js';
import { Answers } from '../../common/http/answers.decorator.js';
import { CursorPageQuery, nextCursor } from '../../common/http/cursor-page.js';
import { redactFields } from '../../common/redaction/redact-fields.js';
import { DeleteQuery } from './delete-query.dto.js';
import { DeletionReport, type ExportedEvent, ExportPage } from './people-answers.js';
import { type EventOfPerson, PeopleRepository } from './people.repository.js';
import { PersonParam } from './person-param.js';

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
  @Answers(ExportPage)
  @ApiOperation({ summary: 'Every event that tells of a person, with its data, the newest first' })
  async export(@Param('person', PersonParam) person: string, @Query() page: CursorPageQuery): Promise<ExportPage> {
    const found = await this.people.list(person, page);
    const events = found.map(toExported);
    return { events, nextCursor: nextCursor(events, page.limit) };
  }

  @Delete()
  @Answers(DeletionReport)
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
