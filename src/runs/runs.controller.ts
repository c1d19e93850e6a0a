import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { AppError } from '../common/errors/app-error.js';
import { Answers } from '../common/http/answers.decorator.js';
import { nextCursor } from '../common/http/cursor-page.js';
import { type Run, RunPage, RunView } from './run.js';
import { RunFilter } from './run-filter.js';
import { RunWriter } from './run-writer.js';
import { RunsRepository } from './runs.repository.js';

@ApiTags('runs')
@Controller('runs')
@Access('api-key')
export class RunsController {
  constructor(
    private readonly runs: RunsRepository,
    private readonly writer: RunWriter,
  ) {}

  @Get()
  @Answers(RunPage)
  @ApiOperation({ summary: 'What was run, the newest first' })
  async list(@Query() filter: RunFilter): Promise<RunPage> {
    // Whoever has just run something expects to find it.
    await this.writer.flush();
    const runs = await this.runs.list(filter);
    return { runs, nextCursor: nextCursor(runs, filter.limit) };
  }

  @Get(':id')
  @Answers(RunView)
  @ApiOperation({ summary: 'One run: what was asked, tried and answered' })
  async show(@Param('id') id: string): Promise<Run> {
    await this.writer.flush();
    const run = await this.runs.find(id);
    if (run === undefined) throw new AppError('not_found', 'There is no run with this id; it may have been purged.');
    return run;
  }
}
