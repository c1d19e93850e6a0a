import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { RawBodyMiddleware } from './raw-body.middleware.js';
import { WebhookGuard } from './webhook.guard.js';
import { WebhooksController } from './webhooks.controller.js';

/** Clockify's webhooks: verified, stored once, acknowledged. */
@Module({
  imports: [EventsModule],
  controllers: [WebhooksController],
  providers: [WebhookGuard],
})
export class WebhooksModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RawBodyMiddleware).forRoutes(WebhooksController);
  }
}
