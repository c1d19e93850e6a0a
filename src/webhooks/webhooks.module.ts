import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { ClockifyModule } from '../clockify/clockify.module.js';
import { ErrorsModule } from '../common/errors/errors.module.js';
import { EventsModule } from '../events/events.module.js';
import { AddonTokens } from './addon/addon-tokens.js';
import { AccountsRepository } from './reconciliation/accounts.repository.js';
import { ClockifyReader } from './reconciliation/clockify-reader.js';
import { DeliveryAccounts } from './reconciliation/delivery-accounts.js';
import { LogReader } from './reconciliation/log-reader.js';
import { OwnWebhooks } from './reconciliation/own-webhooks.js';
import { DeliveryComparison } from './reconciliation/delivery-comparison.js';
import { Reconciler } from './reconciliation/reconciler.js';
import { ReconciliationSchedule } from './reconciliation/reconciliation-schedule.js';
import { RefusedReads } from './reconciliation/refused-reads.js';
import { RoundTurn } from './reconciliation/round-turn.js';
import { WatchedWebhooksRepository } from './reconciliation/watched-webhooks.repository.js';
import { WebhookSenders } from './reconciliation/webhook-senders.js';
import { WebhookWatch } from './reconciliation/webhook-watch.js';
import { RefusalsController } from './refusals.controller.js';
import { RefusedDeliveriesFilter } from './refused-deliveries.filter.js';
import { RefusedDeliveries } from './refused-deliveries.js';
import { SenderVerifier } from './sender-verifier.js';
import { TokenKeeper } from './tokens/token-keeper.js';
import { TokenLookups } from './tokens/token-lookups.js';
import { TokenPurge } from './tokens/token-purge.js';
import { WebhookTokens } from './tokens/webhook-tokens.js';
import { WebhookTokensRepository } from './tokens/webhook-tokens.repository.js';
import { WebhookGuard } from './webhook.guard.js';
import { WebhooksController } from './webhooks.controller.js';

/** Finds the deliveries that did not arrive. */
const RECONCILIATION = [
  ClockifyReader,
  RefusedReads,
  OwnWebhooks,
  WatchedWebhooksRepository,
  WebhookWatch,
  WebhookSenders,
  AccountsRepository,
  DeliveryAccounts,
  LogReader,
  RoundTurn,
  DeliveryComparison,
  Reconciler,
  ReconciliationSchedule,
];

/** Clockify's webhooks: verified, stored once, acknowledged; and what they did not bring. */
@Module({
  imports: [AuthModule, ErrorsModule, ClockifyModule, EventsModule],
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
    RefusedDeliveriesFilter,
    WebhookGuard,
    ...RECONCILIATION,
  ],
  exports: [WebhookWatch],
})
export class WebhooksModule {}
