import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Clock } from '../../common/time/clock.js';
import { isUnavailable } from '../../database/database-errors.js';
import { type AfterRun, AfterRunHooks, type FinishedCall } from '../../integrations/after-run.js';
import type { OperationResult } from '../../integrations/integration.js';
import { shownWebhooks } from './shown-webhooks.js';
import { WebhookTokens } from './webhook-tokens.js';
import { withoutAuthTokens } from './without-auth-tokens.js';

/** Operations whose answers show webhooks with their tokens (WEBHOOKS 2). */
const SHOWING: ReadonlySet<string> = new Set([
  'create_webhook',
  'get_webhook',
  'list_addon_webhooks',
  'list_webhooks',
  'rotate_webhook_token',
  'update_webhook',
]);

/** A database that was started again is back by then. */
const RETRY_AFTER_MS = 1_000;

/** Keeps the tokens that Clockify shows, so that deliveries with them are known, and lets none of them out. */
@Injectable()
export class TokenKeeper implements AfterRun, OnModuleInit {
  constructor(
    private readonly hooks: AfterRunHooks,
    private readonly tokens: WebhookTokens,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(TokenKeeper.name);
  }

  onModuleInit(): void {
    this.hooks.add(this);
  }

  async afterRun(call: FinishedCall, result: OperationResult): Promise<OperationResult> {
    if (call.integration !== 'clockify') return result;
    await this.learn(call, result);
    return withoutAuthTokens(result);
  }

  /** Never rejects: Clockify has done what it was asked for, whether or not we could write it down. */
  private async learn(call: FinishedCall, result: OperationResult): Promise<void> {
    const { name } = call.operation;
    try {
      if (SHOWING.has(name)) await this.keep(call, result);
      if (name === 'delete_webhook') await this.end(call);
    } catch (err) {
      this.logger.warn({ err, operation: name }, 'the token of a webhook could not be stored');
      call.onNote(name === 'delete_webhook' ? NOT_ENDED : NOT_STORED);
    }
  }

  private async keep({ operation, params, startedAt }: FinishedCall, result: OperationResult): Promise<void> {
    const webhooks = shownWebhooks(result, params);
    // What is read may be older than what was changed meanwhile; what a change answers is never.
    const asOf = operation.risk === 'read' ? startedAt : undefined;
    await this.persistently(() => this.tokens.keep(webhooks, asOf));
  }

  private async end({ params: { webhookId } }: FinishedCall): Promise<void> {
    if (typeof webhookId === 'string') await this.persistently(() => this.tokens.end(webhookId));
  }

  private async persistently(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await this.clock.sleep(RETRY_AFTER_MS);
      await work();
    }
  }
}

const NOT_STORED =
  'The token of the webhook could not be stored: its deliveries are refused until get_webhook or list_webhooks has shown it again.';
const NOT_ENDED =
  'That the webhook is gone could not be stored: whoever has its token can still send events in its name.';
