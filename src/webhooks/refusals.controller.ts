import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Answers } from '../common/http/answers.decorator.js';
import { RefusalReport } from './refusal-report.js';
import { RefusedDeliveries } from './refused-deliveries.js';

@ApiTags('webhooks')
@Controller('webhooks/refusals')
@Access('api-key')
export class RefusalsController {
  constructor(private readonly refusals: RefusedDeliveries) {}

  @Get()
  @Answers(RefusalReport)
  @ApiOperation({ summary: 'How many deliveries this replica has turned away since its start, and why' })
  report(): RefusalReport {
    return this.refusals.report();
  }
}
