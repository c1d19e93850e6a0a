import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Batcher } from '../common/concurrency/batcher.js';
import { mapDatabaseError } from './database-errors.js';
import { Database } from './database.js';

const MAX_BATCH = 500;

/** A machine that vanishes without a word must not keep its locks: the server asks for signs of life. */
const KEEPALIVE = 'set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 3; set tcp_keepalives_count = 3';

/** Runs in the order of its keys: the answers are matched by position. */
const TRY_LOCK = `select pg_try_advisory_lock(hashtextextended(key, 0)) as held from unnest($1::text[]) as key`;
const UNLOCK = 'select pg_advisory_unlock(hashtextextended(key, 0)) from unnest($1::text[]) as key';

/**
 * Locks that replicas keep from each other, held by a connection: when the process that holds them dies, they are free
 * at once. Not for use twice within a process: whoever asks has to know what this process holds already.
 */
@Injectable()
export class SessionLocks implements OnApplicationShutdown {
  private opening: Promise<PoolClient> | undefined;
  private client: PoolClient | undefined;
  private readonly locking = new Batcher<string, boolean>((keys) => this.tryLockAll(keys), MAX_BATCH);
  private readonly unlocking = new Batcher<string, boolean>((keys) => this.unlockAll(keys), MAX_BATCH);
  private readonly losses = new Set<() => void>();

  constructor(private readonly database: Database) {}

  /** @throws AppError unavailable */
  tryLock(key: string): Promise<boolean> {
    return this.locking.add(key);
  }

  /** Never rejects: a lock whose connection is lost is free. */
  async unlock(key: string): Promise<void> {
    await this.unlocking.add(key).catch(() => undefined);
  }

  /** Calls back when the connection is lost, and with it every lock. */
  onLost(callback: () => void): void {
    this.losses.add(callback);
  }

  /** Gives every lock back. */
  async onApplicationShutdown(): Promise<void> {
    await this.opening?.catch(() => undefined);
    this.release();
  }

  private async tryLockAll(keys: readonly string[]): Promise<boolean[]> {
    const client = await this.connect();
    try {
      const { rows } = await client.query<{ held: boolean }>(TRY_LOCK, [keys]);
      return rows.map(({ held }) => held);
    } catch (error) {
      // It is not known what is held: only the end of the connection makes sure that nothing is.
      this.drop(client);
      throw mapDatabaseError(error);
    }
  }

  private async unlockAll(keys: readonly string[]): Promise<boolean[]> {
    const client = await this.opening;
    if (client === undefined) return keys.map(() => true);
    try {
      await client.query(UNLOCK, [keys]);
    } catch {
      this.drop(client);
    }
    return keys.map(() => true);
  }

  private connect(): Promise<PoolClient> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw mapDatabaseError(error);
    });
    return this.opening;
  }

  private async open(): Promise<PoolClient> {
    const client = await this.database.pool.connect();
    client.once('error', () => this.drop(client));
    client.once('end', () => this.drop(client));
    try {
      await client.query(KEEPALIVE);
    } catch (error) {
      client.release(true);
      throw error;
    }
    this.client = client;
    return client;
  }

  /** A connection that was given up says so again when it ends: by then there may be another one, with locks of its own. */
  private drop(client: PoolClient): void {
    if (client !== this.client) return;
    this.release();
    for (const tell of this.losses) tell();
  }

  private release(): void {
    const client = this.client;
    this.client = undefined;
    this.opening = undefined;
    client?.release(true);
  }
}
