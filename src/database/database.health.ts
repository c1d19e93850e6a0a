import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

/** Shorter than the patience of common probes' owners, longer than a busy database takes. */
const LIMIT_MS = 2_000;

/** Tells whether the database answers. */
@Injectable()
export class DatabaseHealth {
  private pending: Promise<'up' | 'down'> | undefined;

  constructor(private readonly database: Database) {}

  /**
   * Never rejects and answers in time. Probes that come while a ping is under way share it, so that a database that
   * hangs is not asked once more by each of them.
   */
  async check(): Promise<'up' | 'down'> {
    this.pending ??= this.ping().finally(() => {
      this.pending = undefined;
    });
    const answered = new AbortController();
    const limit = delay(LIMIT_MS, 'down' as const, { signal: answered.signal }).catch(() => 'down' as const);
    return Promise.race([this.pending, limit]).finally(() => answered.abort());
  }

  private async ping(): Promise<'up' | 'down'> {
    try {
      await this.database.ping();
      return 'up';
    } catch {
      return 'down';
    }
  }
}
