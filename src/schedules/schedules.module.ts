import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { EventsModule } from '../events/events.module.js';
import { SchedulePresenter } from './schedule-presenter.js';
import { ScheduleTicker } from './schedule-ticker.js';
import { SchedulesController } from './schedules.controller.js';
import { SchedulesRepository } from './schedules.repository.js';
import { SchedulesService } from './schedules.service.js';
import { SlotHandler } from './slot-handler.js';

/** Actions by the clock: each slot of a schedule is an event, whose handler runs the action. */
@Module({
  imports: [ActionsModule, EventsModule],
  controllers: [SchedulesController],
  providers: [SchedulesRepository, SchedulesService, SchedulePresenter, ScheduleTicker, SlotHandler],
})
export class SchedulesModule {}
