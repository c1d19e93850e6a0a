import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Answers } from '../common/http/answers.decorator.js';
import { Liveness, Readiness } from './health-answers.js';
import { ReadinessService } from './readiness.service.js';

@ApiTags('probes')
@Controller()
@Access('probe')
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get('healthz')
  @Answers(Liveness)
  @ApiOperation({ summary: 'Whether the process is alive' })
  live(): Liveness {
    return { status: 'healthy' };
  }

  @Get('readyz')
  @Answers(Readiness)
  @ApiOperation({ summary: 'Whether the service can do its work; 503 when it cannot' })
  ready(): Promise<Readiness> {
    return this.readiness.check();
  }
}
