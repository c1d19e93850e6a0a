import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { AddonTokens } from './addon/addon-tokens.js';
import { RawBodyMiddleware } from './raw-body.middleware.js';
import { RefusalsController } from './refusals.controller.js';
import { RefusedDeliveries } from './refused-deliveries.js';
import { SenderVerifier } from './sender-verifier.js';
import { TokenKeeper } from './tokens/token-keeper.js';
import { TokenLookups } from './tokens/token-lookups.js';
import { TokenPurge } from './tokens/token-purge.js';
import { WebhookTokens } from './tokens/webhook-tokens.js';
import { WebhookTokensRepository } from './tokens/webhook-tokens.repository.js';
import { WebhookGuard } from './webhook.guard.js';
import { WebhooksController } from './webhooks.controller.js';

/** Clockify's webhooks: verified, stored once, acknowledged. */
@Module({
  imports: [EventsModule],
  controllers: [WebhooksController, RefusalsController],
  providers: [
    WebhookTokensRepository,
    TokenLookups,
    WebhookTokens,
    TokenKeeper,
    TokenPurge,
    AddonTokens,
    SenderVerifier,
    RefusedDeliveries,
    WebhookGuard,
  ],
})
export class WebhooksModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(RawBodyMiddleware).forRoutes(WebhooksController);
  }
}
