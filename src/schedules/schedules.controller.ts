import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { ActionDto } from '../actions/dto/action.dto.js';
import { Access } from '../auth/access.decorator.js';
import { Answers } from '../common/http/answers.decorator.js';
import { CursorPageQuery, nextCursor } from '../common/http/cursor-page.js';
import type { Action } from '../integrations/operation.js';
import { ChangeScheduleDto } from './dto/change-schedule.dto.js';
import { CreateScheduleDto } from './dto/create-schedule.dto.js';
import { SchedulePresenter } from './schedule-presenter.js';
import { DeletedSchedule, SchedulePage, ScheduleView } from './schedule-view.js';
import { SchedulesRepository } from './schedules.repository.js';
import { SchedulesService } from './schedules.service.js';

const BY_ID = { name: 'id', description: 'Its id or its name' };

@ApiTags('schedules')
@Controller('schedules')
@Access('api-key')
export class SchedulesController {
  constructor(
    private readonly schedules: SchedulesService,
    private readonly repository: SchedulesRepository,
    private readonly presenter: SchedulePresenter,
  ) {}

  @Post()
  @HttpCode(200)
  @Answers(ScheduleView)
  @ApiOperation({ summary: 'Run an action by the clock' })
  async create(@Body() body: CreateScheduleDto): Promise<ScheduleView> {
    const { name, cron, timezone, misfire = 'skip', enabled = true, action } = body;
    const definition = { name, cron, timezone, misfire, enabled, action: actionOf(action) };
    return this.presenter.present(await this.schedules.create(definition));
  }

  @Get()
  @Answers(SchedulePage)
  @ApiOperation({ summary: 'What is run by the clock, the newest first' })
  async list(@Query() page: CursorPageQuery): Promise<SchedulePage> {
    const schedules = await this.repository.list(page);
    return {
      schedules: schedules.map((schedule) => this.presenter.present(schedule)),
      nextCursor: nextCursor(schedules, page.limit),
    };
  }

  @Get(':id')
  @ApiParam(BY_ID)
  @Answers(ScheduleView)
  @ApiOperation({ summary: 'One schedule with its next slots and its last one' })
  async show(@Param('id') id: string): Promise<ScheduleView> {
    return this.presenter.present(await this.schedules.get(id));
  }

  @Patch(':id')
  @ApiParam(BY_ID)
  @Answers(ScheduleView)
  @ApiOperation({ summary: 'Change a schedule, or switch it on or off; what is not given stays as it is' })
  async change(@Param('id') id: string, @Body() { action, ...body }: ChangeScheduleDto): Promise<ScheduleView> {
    const change = { ...body, ...(action !== undefined && { action: actionOf(action) }) };
    return this.presenter.present(await this.schedules.change(id, change));
  }

  @Delete(':id')
  @ApiParam(BY_ID)
  @Answers(DeletedSchedule)
  @ApiOperation({ summary: 'Delete a schedule; its events and its runs stay' })
  async delete(@Param('id') id: string): Promise<DeletedSchedule> {
    const { id: deleted, name } = await this.schedules.delete(id);
    return { deleted: true, id: deleted, name };
  }
}

function actionOf({ integration, operation, params = {} }: ActionDto): Action {
  return { integration, operation, params };
}
