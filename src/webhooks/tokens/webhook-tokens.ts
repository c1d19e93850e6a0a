import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../common/time/clock.js';
import { hashOf, type ShownWebhook, type StoredToken } from './stored-token.js';
import { TokenLookups } from './token-lookups.js';
import { WebhookTokensRepository } from './webhook-tokens.repository.js';

/** How long a token that was replaced is still taken: deliveries that are on their way may carry either (WEBHOOKS 2). */
const OVERLAP_MS = 10 * 60_000;
/** What another replica was told is seen after this time. */
const KEPT_FOR_MS = 10_000;
const MAX_KEPT = 10_000;

interface Kept {
  readonly tokens: readonly StoredToken[];
  readonly until: number;
}

/** The tokens of the webhooks that Clockify has shown us, as hashes. */
@Injectable()
export class WebhookTokens {
  private readonly kept = new LRUCache<string, Kept>({ max: MAX_KEPT });
  /** Counts what we were told: what was looked up before it may be wrong after it. */
  private tellings = 0;
  private stored = false;
  private asking: Promise<boolean> | undefined;

  constructor(
    private readonly repository: WebhookTokensRepository,
    private readonly lookups: TokenLookups,
    private readonly clock: Clock,
  ) {}

  /**
   * The webhooks that a token belongs to, those included where it is not valid any more.
   * @throws AppError unavailable when the database cannot tell now
   */
  async find(token: string): Promise<readonly StoredToken[]> {
    const hash = hashOf(token);
    const key = hash.toString('hex');
    const now = this.clock.monotonic();
    const kept = this.kept.get(key);
    if (kept !== undefined && now < kept.until) return kept.tokens;
    const { tellings } = this;
    const tokens = await this.lookups.find(hash);
    // Only what is known: whatever strangers try out must not push it out.
    if (tokens.length > 0 && tellings === this.tellings) this.kept.set(key, { tokens, until: now + KEPT_FOR_MS });
    return tokens;
  }

  /**
   * Whether a token was ever stored: from then on nobody is taken at his word, on whichever replica it was.
   * @throws AppError unavailable when the database cannot tell now
   */
  async areStored(): Promise<boolean> {
    if (this.stored) return true;
    this.asking ??= this.repository.hasAny().finally(() => (this.asking = undefined));
    if (await this.asking) this.stored = true;
    return this.stored;
  }

  /**
   * Keeps the tokens of webhooks; others of the same webhooks are taken for ten minutes more.
   * @param asOf when an answer was asked for that may have been overtaken by another one
   * @throws AppError unavailable when they cannot be stored now
   */
  async keep(webhooks: readonly ShownWebhook[], asOf?: Date): Promise<void> {
    if (webhooks.length === 0) return;
    const now = this.clock.now();
    await this.repository.save(webhooks, {
      now: new Date(now),
      replacedUntil: new Date(now + OVERLAP_MS),
      ...(asOf !== undefined && { asOf }),
    });
    this.stored = true;
    this.forgetKept();
  }

  /**
   * Ends the tokens of a webhook that is gone. They stay known, so that a delivery with one of them can be told why it is
   * refused.
   * @throws AppError unavailable when that cannot be stored now
   */
  async end(webhookId: string): Promise<void> {
    await this.repository.end(webhookId, new Date(this.clock.now()));
    this.forgetKept();
  }

  private forgetKept(): void {
    this.tellings += 1;
    this.kept.clear();
  }
}
