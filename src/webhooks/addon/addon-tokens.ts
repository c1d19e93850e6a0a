import { createPublicKey } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { Clock } from '../../common/time/clock.js';
import type { Configuration } from '../../config/configuration.js';
import type { RefusalReason } from '../refusals.js';
import { hashOf } from '../tokens/stored-token.js';
import { explainFailure } from './explain-failure.js';

/** Who sends a token that Clockify has signed for our add-on. */
export interface AddonSender {
  /** One installation of the add-on. */
  readonly addonId: string | undefined;
  readonly workspaceId: string | undefined;
}

interface Verified {
  readonly sender: AddonSender;
  /** Milliseconds by the clock that never steps. */
  readonly until: number;
}

const ISSUER = 'clockify';
const TYPE = 'addon';
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;
/** A burst of deliveries carries one token: it is verified once. */
const KEPT_FOR_MS = 60_000;
const MAX_KEPT = 1_000;

/** Verifies the tokens of add-on webhooks: they are the same for every event, and do not expire (WEBHOOKS 2). */
@Injectable()
export class AddonTokens {
  private readonly addon: Configuration['webhooks']['addon'];
  private readonly key: ReturnType<typeof createPublicKey> | undefined;
  private readonly verified = new LRUCache<string, Verified>({ max: MAX_KEPT });

  constructor(
    private readonly clock: Clock,
    config: ConfigService<Configuration, true>,
  ) {
    this.addon = config.get('webhooks', { infer: true }).addon;
    this.key = this.addon && createPublicKey(this.addon.publicKey);
  }

  /** @returns nothing when no add-on is configured, or the token does not look like one of an add-on */
  async verify(token: string): Promise<AddonSender | RefusalReason | undefined> {
    if (this.addon === undefined || this.key === undefined || !JWT.test(token)) return undefined;
    const hash = hashOf(token).toString('hex');
    const now = this.clock.now();
    const known = this.verified.get(hash);
    if (known !== undefined && this.clock.monotonic() < known.until) return known.sender;
    try {
      const { payload } = await jwtVerify(token, this.key, {
        algorithms: ['RS256'],
        issuer: ISSUER,
        subject: this.addon.key,
        currentDate: new Date(now),
      });
      return this.admit(payload, hash, now);
    } catch (error) {
      const reason = explainFailure(error);
      if (reason === undefined) throw error;
      return reason;
    }
  }

  private admit(
    { type, addonId, workspaceId, exp = Infinity }: JWTPayload,
    hash: string,
    now: number,
  ): AddonSender | RefusalReason {
    if (type !== TYPE) return 'wrong_token_type';
    const sender = { addonId: textOf(addonId), workspaceId: textOf(workspaceId) };
    if (!this.isOurs(sender)) return 'wrong_workspace';
    this.verified.set(hash, { sender, until: this.clock.monotonic() + Math.min(KEPT_FOR_MS, exp * 1_000 - now) });
    return sender;
  }

  private isOurs({ workspaceId }: AddonSender): boolean {
    const workspaces = this.addon?.workspaces ?? [];
    return workspaces.length === 0 || (workspaceId !== undefined && workspaces.includes(workspaceId));
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
