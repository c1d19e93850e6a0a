import type { IncomingHttpHeaders } from 'node:http';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Clock } from '../common/time/clock.js';
import type { Configuration } from '../config/configuration.js';
import { AddonTokens } from './addon/addon-tokens.js';
import type { RefusalReason } from './refusals.js';
import { matchToken } from './tokens/match-token.js';
import { hashOf } from './tokens/stored-token.js';
import { WebhookTokens } from './tokens/webhook-tokens.js';
import {
  absenceOf,
  ANYONE,
  EVENT_TYPE_HEADER,
  fingerprintOf,
  headerOf,
  senderOfWebhook,
  SIGNATURE_HEADER,
  type VerifiedSender,
  verifyByConfiguration,
} from './verification.js';

/** Clockify has signed such a token for our add-on: no other way may let it in. */
const FINAL: ReadonlySet<unknown> = new Set<RefusalReason>(['wrong_workspace', 'expired_token']);

/** Decides by the headers of a delivery whether it may come in; any way that matches is enough. */
@Injectable()
export class SenderVerifier {
  private readonly configured: Configuration['webhooks'];

  constructor(
    private readonly addon: AddonTokens,
    private readonly tokens: WebhookTokens,
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    this.configured = config.get('webhooks', { infer: true });
  }

  /** @throws AppError unavailable when only the database could tell, and cannot now */
  async verify(headers: IncomingHttpHeaders): Promise<VerifiedSender | RefusalReason> {
    const verdict = verifyByConfiguration(headers, this.configured);
    if (verdict !== undefined) return verdict;
    if (await this.isOpen()) return { kind: 'anyone', webhook: ANYONE };
    const token = headerOf(headers, SIGNATURE_HEADER);
    return token === undefined ? absenceOf(headers) : this.verifyToken(token, headerOf(headers, EVENT_TYPE_HEADER));
  }

  /**
   * Whether deliveries are taken from anybody: nothing is configured, and no webhook was made through us.
   * @throws AppError unavailable when only the database could tell, and cannot now
   */
  async isOpen(): Promise<boolean> {
    const { sharedSecret, tokens, addon } = this.configured;
    const isConfigured = sharedSecret !== undefined || tokens.length > 0 || addon !== undefined;
    return !isConfigured && !(await this.tokens.areStored());
  }

  /** A token of an add-on proves its workspace, one that was stored its webhook and the event as well. */
  private async verifyToken(token: string, type: string | undefined): Promise<VerifiedSender | RefusalReason> {
    const addon = await this.addon.verify(token);
    if (typeof addon === 'string' && FINAL.has(addon)) return addon;
    const stored = matchToken(await this.tokens.find(token), type, this.clock.now());
    if (typeof stored === 'string') return stored;
    if (typeof addon === 'object') {
      const { addonId = '-', workspaceId } = addon;
      return { kind: 'clockify', webhook: `addon:${addonId}:${fingerprintOf(hashOf(token))}`, workspaceId };
    }
    if (stored === undefined) return addon ?? 'wrong_credential';
    return { kind: 'clockify', webhook: senderOfWebhook(stored.webhookId), workspaceId: stored.workspaceId };
  }
}
