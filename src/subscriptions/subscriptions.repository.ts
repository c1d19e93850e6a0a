import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { AppError } from '../common/errors/app-error.js';
import { Database } from '../database/database.js';

/** What was applied last. */
export interface AppliedDocument {
  /** As it was given. */
  readonly document: unknown;
  /** Where its webhooks send to. */
  readonly url: string;
  /** Where there may be webhooks of it, or of the one before. */
  readonly workspaceIds: readonly string[];
  readonly appliedAt: Date;
  /** The name of the API key, where one was shown. */
  readonly appliedBy: string | null;
}

/** "webhooks" in ASCII; whoever holds it is the only one who changes webhooks. */
const LOCK = BigInt('0x776562686f6f6b73').toString();

/** The table `webhook_subscriptions`. */
@Injectable()
export class SubscriptionsRepository {
  constructor(private readonly database: Database) {}

  async find(): Promise<AppliedDocument | undefined> {
    const row = await this.database.kysely.selectFrom('webhook_subscriptions').selectAll().executeTakeFirst();
    if (row === undefined) return undefined;
    return {
      document: row.document,
      url: row.url,
      workspaceIds: row.workspace_ids,
      appliedAt: row.applied_at,
      appliedBy: row.applied_by,
    };
  }

  async save({ document, url, workspaceIds, appliedAt, appliedBy }: AppliedDocument): Promise<void> {
    const row = {
      document: JSON.stringify(document),
      url,
      workspace_ids: [...workspaceIds],
      applied_at: appliedAt,
      applied_by: appliedBy,
    };
    await this.database.kysely
      .insertInto('webhook_subscriptions')
      .values(row)
      .onConflict((conflict) => conflict.column('singleton').doUpdateSet(row))
      .execute();
  }

  /**
   * Does work that only one may do at a time, over all replicas. The lock goes with its connection, so that a crash
   * leaves none behind.
   * @throws AppError conflict when somebody else is at it
   */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.database.kysely.connection().execute(async (connection) => {
      const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${LOCK}) as held`.execute(connection);
      if (rows[0]?.held !== true) throw new AppError('conflict', BUSY, { retryAfterSeconds: 5 });
      try {
        return await work();
      } finally {
        await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
      }
    });
  }
}

const BUSY = 'Webhooks are being applied by another request; try again in a moment.';
