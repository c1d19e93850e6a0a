import { PartialType } from '@nestjs/swagger';
import { CreateScheduleDto } from './create-schedule.dto.js';

/** The body of PATCH /schedules/:id: what is not given stays as it is. */
export class ChangeScheduleDto extends PartialType(CreateScheduleDto, { skipNullProperties: false }) {}
