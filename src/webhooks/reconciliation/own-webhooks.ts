import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Clock } from '../../common/time/clock.js';
import type { Configuration } from '../../config/configuration.js';
import { WebhookTokensRepository } from '../tokens/webhook-tokens.repository.js';
import { ClockifyReader } from './clockify-reader.js';
import { isOurs, type ListedWebhook, readWebhooks } from './listed-webhook.js';
import { RefusedReads } from './refused-reads.js';
import type { Round } from './round.js';

/** Finds the webhooks that deliver to this service. */
@Injectable()
export class OwnWebhooks {
  private readonly publicUrl: string | undefined;
  private readonly configuredTokens: ReadonlySet<string>;

  constructor(
    private readonly reader: ClockifyReader,
    private readonly refused: RefusedReads,
    private readonly tokens: WebhookTokensRepository,
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    this.publicUrl = config.get('http', { infer: true }).publicUrl;
    this.configuredTokens = new Set(config.get('webhooks', { infer: true }).tokens.map(({ token }) => token));
  }

  /** Clockify is not asked where there is nothing to know a webhook of ours by. */
  async find(round: Round): Promise<readonly ListedWebhook[]> {
    const stored = await this.tokens.findValid(new Date(this.clock.now()));
    const ownership = {
      publicUrl: this.publicUrl,
      configuredTokens: this.configuredTokens,
      storedIds: new Set(stored.map(({ webhookId }) => webhookId)),
    };
    const workspaces = new Set(stored.flatMap(({ workspaceId }) => workspaceId ?? []));
    if (this.isConfigured() || stored.some(({ workspaceId }) => workspaceId === undefined)) {
      workspaces.add(await this.reader.activeWorkspace(round));
    }
    const found: ListedWebhook[] = [];
    for (const workspaceId of workspaces) found.push(...(await this.list(workspaceId, round)));
    return found.filter((webhook) => isOurs(webhook, ownership));
  }

  private isConfigured(): boolean {
    return this.publicUrl !== undefined || this.configuredTokens.size > 0;
  }

  private async list(workspaceId: string, round: Round): Promise<readonly ListedWebhook[]> {
    if (round.budget.isSpent) return [];
    const answer = await this.refused.unlessRefused('list_webhooks', workspaceId, () =>
      this.reader.read('list_webhooks', { workspaceId }, round),
    );
    return readWebhooks(answer, workspaceId);
  }
}
