import type { IncomingMessage } from 'node:http';
import { Body, Controller, Get, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Callers } from '../auth/callers.js';
import { Answers } from '../common/http/answers.decorator.js';
import { requestIdOf } from '../common/http/request-id.js';
import type { RunOrigin } from '../runs/run.js';
import { DOCUMENT_SCHEMA } from './document/document-schema.js';
import { ApplyQueryDto } from './dto/subscriptions.dto.js';
import {
  SubscriptionsApplied,
  type SubscriptionsReport,
  SubscriptionsReportView,
  SubscriptionsStatus,
} from './subscriptions-report.js';
import { SubscriptionsService } from './subscriptions.service.js';

@ApiTags('webhooks')
@Controller('webhooks/subscriptions')
@Access('api-key')
export class SubscriptionsController {
  constructor(
    private readonly subscriptions: SubscriptionsService,
    private readonly callers: Callers,
  ) {}

  @Get()
  @Answers(SubscriptionsStatus)
  @ApiOperation({ summary: 'Which webhooks are wanted, which there are, and what has drifted apart' })
  status(@Req() request: IncomingMessage): Promise<SubscriptionsStatus> {
    return this.subscriptions.status(this.originOf(request));
  }

  @Put()
  @Answers(SubscriptionsApplied, SubscriptionsReportView)
  @ApiOperation({ summary: 'Make the webhooks of this service the ones that a document wants' })
  @ApiBody({ schema: DOCUMENT_SCHEMA })
  apply(
    @Body() document: unknown,
    @Query() { dryRun }: ApplyQueryDto,
    @Req() request: IncomingMessage,
  ): Promise<SubscriptionsApplied | SubscriptionsReport> {
    const origin = this.originOf(request);
    return dryRun === 'true' ? this.subscriptions.plan(document, origin) : this.subscriptions.apply(document, origin);
  }

  private originOf(request: IncomingMessage): RunOrigin {
    return { trigger: 'http', requestId: requestIdOf(request), caller: this.callers.identify(request) };
  }
}
