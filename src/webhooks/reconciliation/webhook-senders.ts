import { Injectable } from '@nestjs/common';
import { SenderVerifier } from '../sender-verifier.js';
import { hashOf } from '../tokens/stored-token.js';
import { WebhookTokensRepository } from '../tokens/webhook-tokens.repository.js';
import {
  ANYONE,
  EVENT_TYPE_HEADER,
  RELAY,
  senderOfToken,
  senderOfWebhook,
  SIGNATURE_HEADER,
  type VerifiedSender,
} from '../verification.js';
import type { ListedWebhook } from './listed-webhook.js';

/** Tells what the inbox calls the webhooks that Clockify shows. */
@Injectable()
export class WebhookSenders {
  constructor(
    private readonly verifier: SenderVerifier,
    private readonly tokens: WebhookTokensRepository,
  ) {}

  /** The sender that a delivery of a webhook would have if it came now; the same delivery is then known again. */
  async present({ webhookId, workspaceId, event, token }: ListedWebhook): Promise<VerifiedSender> {
    const headers = { ...(token !== undefined && { [SIGNATURE_HEADER]: token }), [EVENT_TYPE_HEADER]: event };
    const verified = await this.verifier.verify(headers);
    // One that would be refused is ours all the same: Clockify has shown it to us.
    const webhook = typeof verified === 'string' ? senderOfWebhook(webhookId) : verified.webhook;
    return { kind: 'clockify', webhook, workspaceId };
  }

  /** Every name that deliveries of a webhook may have been stored under, as tokens and settings were at the time. */
  async possible({ webhookId, token }: ListedWebhook, present: VerifiedSender): Promise<readonly string[]> {
    const hashes = [...(await this.tokens.hashesOf(webhookId)), ...(token === undefined ? [] : [hashOf(token)])];
    const names = [present.webhook, senderOfWebhook(webhookId), ...hashes.map(senderOfToken), ANYONE, RELAY];
    return [...new Set(names)];
  }
}
