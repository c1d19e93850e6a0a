import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import type { StoredToken } from './stored-token.js';
import { WebhookTokensRepository } from './webhook-tokens.repository.js';

const MAX_BATCH = 500;
/** Beyond this somebody tries out tokens faster than the database can tell; all are told to come back. */
const MAX_WAITING = 10_000;

interface Waiting extends PromiseWithResolvers<readonly StoredToken[]> {
  readonly hash: Buffer;
}

/**
 * Asks the database about tokens: one statement at a time for all who ask meanwhile. However many tokens strangers try
 * out, they take up one connection.
 */
@Injectable()
export class TokenLookups {
  private readonly waiting = new Map<string, Waiting>();
  private asking = false;

  constructor(private readonly repository: WebhookTokensRepository) {}

  /** @throws AppError unavailable when the database cannot tell now */
  find(hash: Buffer): Promise<readonly StoredToken[]> {
    const key = hash.toString('hex');
    const same = this.waiting.get(key);
    if (same !== undefined) return same.promise;
    if (this.waiting.size >= MAX_WAITING) {
      return Promise.reject(new AppError('unavailable', 'Too many deliveries wait to be verified. Try again shortly.'));
    }
    const waiting = { hash, ...Promise.withResolvers<readonly StoredToken[]>() };
    this.waiting.set(key, waiting);
    if (!this.asking) {
      this.asking = true;
      setImmediate(() => void this.drain());
    }
    return waiting.promise;
  }

  private async drain(): Promise<void> {
    while (this.waiting.size > 0) {
      const batch = new Map([...this.waiting].slice(0, MAX_BATCH));
      for (const key of batch.keys()) this.waiting.delete(key);
      await this.ask(batch);
    }
    this.asking = false;
  }

  private async ask(batch: ReadonlyMap<string, Waiting>): Promise<void> {
    try {
      const found = await this.repository.find([...batch.values()].map(({ hash }) => hash));
      for (const [key, { resolve }] of batch) resolve(found.get(key) ?? []);
    } catch (error) {
      for (const { reject } of batch.values()) reject(error);
    }
  }
}
