import { Module } from '@nestjs/common';
import { ActionsModule } from '../actions/actions.module.js';
import { AuthModule } from '../auth/auth.module.js';
import { ClockifyModule } from '../clockify/clockify.module.js';
import { ClockifyWebhooks } from './clockify-webhooks.js';
import { SubscriptionPlanner } from './subscription-planner.js';
import { SubscriptionsController } from './subscriptions.controller.js';
import { SubscriptionsRepository } from './subscriptions.repository.js';
import { SubscriptionsService } from './subscriptions.service.js';
import { WantedPlaces } from './wanted-places.js';

/** Webhooks as code: which ones are registered at Clockify for us is told by one document. */
@Module({
  imports: [ActionsModule, AuthModule, ClockifyModule],
  controllers: [SubscriptionsController],
  providers: [SubscriptionsRepository, ClockifyWebhooks, WantedPlaces, SubscriptionPlanner, SubscriptionsService],
})
export class SubscriptionsModule {}
