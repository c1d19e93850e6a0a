import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Body, Controller, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/http/answers.decorator.js';
import { requestIdOf } from '../common/http/request-id.js';
import { withSpan } from '../common/telemetry/with-span.js';
import type { IncomingEvent, IntakeResult } from '../events/event.js';
import { Inbox } from '../events/inbox.js';
import { eventOfDelivery } from './delivery.js';
import { Receipt } from './receipt.js';
import { Sender } from './sender.decorator.js';
import { EVENT_TYPE_HEADER, SIGNATURE_HEADER, type VerifiedSender } from './verification.js';
import { WebhookRoute } from './webhook-route.decorator.js';

@ApiTags('webhooks')
@Controller('webhooks')
export class WebhooksController {
  constructor(private readonly inbox: Inbox) {}

  @Post('clockify')
  @HttpCode(200)
  @WebhookRoute()
  @Answers(Receipt)
  @ApiOperation({ summary: 'Take a delivery of Clockify; 200 means that it is stored' })
  @ApiHeader({ name: SIGNATURE_HEADER, description: 'The token of the webhook' })
  @ApiHeader({ name: EVENT_TYPE_HEADER, example: 'NEW_CLIENT' })
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  async receive(
    @Body() body: Buffer,
    @Headers() headers: IncomingHttpHeaders,
    @Sender() sender: VerifiedSender,
    @Req() request: IncomingMessage,
  ): Promise<Receipt> {
    const { duplicate, event } = await this.store(eventOfDelivery(body, headers, sender, requestIdOf(request)));
    const { id, type, inferred, subject, workspaceId, receivedAt } = event;
    return { received: true, duplicate, event: { id, type, inferred, subject, workspaceId, receivedAt } };
  }

  private store(event: IncomingEvent): Promise<IntakeResult> {
    return withSpan('store event', { 'clankerbot.event.type': event.type }, async (span) => {
      const result = await this.inbox.store(event);
      span.setAttributes({
        'clankerbot.event.id': result.event.id,
        'clankerbot.event.duplicate': result.duplicate,
      });
      return result;
    });
  }
}
