import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors/app-error.js';
import { mapError } from '../common/errors/map-error.js';
import { Clock } from '../common/time/clock.js';
import type { RunOrigin } from '../runs/run.js';
import { ClockifyWebhooks } from './clockify-webhooks.js';
import { documentOf } from './document/document-error.js';
import { type Change, changesOf } from './plan/changes.js';
import { SubscriptionPlanner } from './subscription-planner.js';
import type {
  DoneChange,
  SubscriptionsApplied,
  SubscriptionsPlan,
  SubscriptionsReport,
  SubscriptionsStatus,
  WorkspacePlan,
} from './subscriptions-report.js';
import { type AppliedDocument, SubscriptionsRepository } from './subscriptions.repository.js';

/** Makes the webhooks in Clockify the ones that a document wants. */
@Injectable()
export class SubscriptionsService {
  constructor(
    private readonly planner: SubscriptionPlanner,
    private readonly clockify: ClockifyWebhooks,
    private readonly repository: SubscriptionsRepository,
    private readonly clock: Clock,
  ) {}

  /** How what was applied last stands now. */
  async status(origin: RunOrigin): Promise<SubscriptionsStatus> {
    const applied = await this.repository.find();
    if (applied === undefined) {
      const { url } = this.planner;
      return { url, changes: 0, drift: 0, document: null, appliedAt: null, appliedBy: null, workspaces: [] };
    }
    const { document, appliedAt, appliedBy } = applied;
    const plan = await this.planner.plan(documentOf(document), applied, origin);
    return { ...counted(plan), document, appliedAt, appliedBy };
  }

  /**
   * What applying a document would do.
   * @throws AppError validation_error for what is wrong with it; conflict where there would be too many webhooks
   */
  async plan(document: unknown, origin: RunOrigin): Promise<SubscriptionsReport> {
    const plan = await this.planner.plan(documentOf(document), await this.repository.find(), origin);
    assertWithinQuota(plan);
    return counted(plan);
  }

  /**
   * Does what is needed for a document; doing it again finds nothing to do, and finishes what was broken off.
   * @throws AppError as {@link plan}; or what a change failed with, together with those that were made before
   */
  async apply(document: unknown, origin: RunOrigin): Promise<SubscriptionsApplied> {
    const wanted = documentOf(document);
    return this.repository.alone(async () => {
      const before = await this.repository.find();
      const plan = await this.planner.plan(wanted, before, origin);
      assertWithinQuota(plan);
      const record: AppliedDocument = {
        document,
        url: plan.url,
        workspaceIds: plan.workspaces.map(({ id }) => id),
        appliedAt: new Date(this.clock.now()),
        appliedBy: origin.caller ?? null,
      };
      // First: what is broken off has to be known as wanted, and where there may be something left of it.
      await this.repository.save(record);
      const done = await this.carryOut(changesOf(plan.workspaces), plan.url, origin);
      const wantedIn = plan.workspaces.filter(({ wanted: isWanted }) => isWanted).map(({ id }) => id);
      if (wantedIn.length < record.workspaceIds.length)
        await this.repository.save({ ...record, workspaceIds: wantedIn });
      return { ...counted(plan), done };
    });
  }

  private async carryOut(changes: readonly Change[], url: string, origin: RunOrigin): Promise<DoneChange[]> {
    const done: DoneChange[] = [];
    for (const { step, workspaceId, webhook } of changes) {
      const place = { workspaceId, url };
      try {
        const change =
          step === 'remove'
            ? await this.clockify.remove(webhook, place, origin)
            : await this.clockify.save(webhook, place, origin);
        if (change !== undefined) done.push(change);
      } catch (error) {
        throw brokenOff(error, `${step === 'remove' ? 'delete' : step} ${webhook.event}`, done, changes.length);
      }
    }
    return done;
  }
}

function counted(plan: SubscriptionsPlan): SubscriptionsReport {
  const webhooks = plan.workspaces.flatMap((workspace) => workspace.webhooks);
  return {
    ...plan,
    changes: webhooks.filter(({ action }) => action !== 'none').length,
    drift: webhooks.filter(({ drift }) => drift).length,
  };
}

/** Before anything is changed: half of what is wanted is of no use. */
function assertWithinQuota({ workspaces }: SubscriptionsPlan): void {
  const tooFull = workspaces.filter(({ excess }) => excess !== null);
  const [first] = tooFull;
  if (first === undefined) return;
  const advice = 'Nothing was changed: want fewer events, or delete webhooks that nobody needs.';
  throw new AppError('conflict', `The workspace ${first.name} ${first.excess}. ${advice}`, {
    details: {
      reason: 'too_many_webhooks',
      workspaces: tooFull.map(({ id, name, quota }: WorkspacePlan) => ({ id, name, quota })),
    },
  });
}

function brokenOff(thrown: unknown, failed: string, done: readonly DoneChange[], total: number): AppError {
  const error = mapError(thrown);
  const made =
    done.length === 0
      ? 'Nothing was changed'
      : `${done.length} of ${total} changes ${done.length === 1 ? 'was' : 'were'} made`;
  return new AppError(
    error.code,
    `${error.message} It stopped at "${failed}". ${made}; apply again to go on from here.`,
    {
      details: { ...error.details, failed, done, remaining: total - done.length },
      ...(error.retryAfterSeconds !== undefined && { retryAfterSeconds: error.retryAfterSeconds }),
      cause: error,
    },
  );
}
