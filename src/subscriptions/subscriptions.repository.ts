import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors/app-error.js';
import { AdvisoryLocks } from '../database/advisory-locks.js';
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

/** Whoever holds it is the only one who changes webhooks. */
const LOCK = 'subscriptions';

/** The table `webhook_subscriptions`. */
@Injectable()
export class SubscriptionsRepository {
  constructor(
    private readonly database: Database,
    private readonly locks: AdvisoryLocks,
  ) {}

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
   * Does work that only one may do at a time, over all replicas.
   * @throws AppError conflict when somebody else is at it
   */
  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const held = await this.locks.holdIfFree(LOCK, work);
    if (held === undefined) throw new AppError('conflict', BUSY, { retryAfterSeconds: 5 });
    return held.result;
  }
}

const BUSY = 'Webhooks are being applied by another request; try again in a moment.';
