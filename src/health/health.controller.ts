import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { type Readiness, ReadinessService } from './readiness.service.js';

@ApiTags('probes')
@Controller()
@Access('probe')
export class HealthController {
  constructor(private readonly readiness: ReadinessService) {}

  @Get('healthz')
  @ApiOperation({ summary: 'Whether the process is alive' })
  live(): { status: 'healthy' } {
    return { status: 'healthy' };
  }

  @Get('readyz')
  @ApiOperation({ summary: 'Whether the service can do its work; 503 when it cannot' })
  ready(): Promise<Readiness> {
    return this.readiness.check();
  }
}
