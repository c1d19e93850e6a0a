import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { Body, Controller, Headers, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access } from '../auth/access.decorator.js';
import { Answers } from '../common/http/answers.decorator.js';
import { requestIdOf } from '../common/http/request-id.js';
import { withSpan } from '../common/telemetry/with-span.js';
import type { IncomingEvent, IntakeResult } from '../events/event.js';
import { Inbox } from '../events/inbox.js';
import { eventOfDelivery } from './delivery.js';
import { Receipt } from './receipt.js';
import { RefusedDeliveries } from './refused-deliveries.js';
import { Sender } from './sender.decorator.js';
import { EVENT_TYPE_HEADER, SIGNATURE_HEADER, type VerifiedSender } from './verification.js';
import { WebhookGuard } from './webhook.guard.js';

@ApiTags('webhooks')
@Controller('webhooks')
@Access('webhook')
export class WebhooksController {
  constructor(
    private readonly inbox: Inbox,
    private readonly refusals: RefusedDeliveries,
  ) {}

  @Post('clockify')
  @HttpCode(200)
  @UseGuards(WebhookGuard)
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
    const incoming = this.read(() => eventOfDelivery(body, headers, sender, requestIdOf(request)));
    const { duplicate, event } = await this.store(incoming);
    const { id, type, inferred, subject, workspaceId, receivedAt } = event;
    return { received: true, duplicate, event: { id, type, inferred, subject, workspaceId, receivedAt } };
  }

  /** What cannot be read is counted as what cannot be verified is. */
  private read(work: () => IncomingEvent): IncomingEvent {
    try {
      return work();
    } catch (error) {
      this.refusals.add(error);
      throw error;
    }
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
