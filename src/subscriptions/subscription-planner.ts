import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { AppError } from '../common/errors/app-error.js';
import type { Configuration } from '../config/configuration.js';
import type { RunOrigin } from '../runs/run.js';
import { ClockifyWebhooks, type Owner } from './clockify-webhooks.js';
import { checkDocument } from './document/check-document.js';
import type { SubscriptionsDocument } from './document/document.js';
import { appliedEvents } from './plan/applied-events.js';
import { planWebhooks, type WantedWebhook } from './plan/plan-webhooks.js';
import { excessOf, quotaOf } from './plan/quota.js';
import type { SubscriptionsPlan, WorkspacePlan } from './subscriptions-report.js';
import type { AppliedDocument } from './subscriptions.repository.js';
import { WantedPlaces } from './wanted-places.js';
import type { Workspace } from './workspace.js';

/** Where Clockify's deliveries arrive, below the address of the service. */
const DELIVERIES = '/webhooks/clockify';

/** A workspace with what is wanted there; nothing where it is looked at only to clean up. */
interface Place {
  readonly workspace: Workspace;
  readonly wanted: readonly WantedWebhook[] | undefined;
  readonly notes: readonly string[];
}

/** Compares a document with what there is in Clockify. Changes nothing. */
@Injectable()
export class SubscriptionPlanner {
  private readonly publicUrl: string | undefined;

  constructor(
    private readonly clockify: ClockifyWebhooks,
    private readonly places: WantedPlaces,
    config: ConfigService<Configuration, true>,
  ) {
    this.publicUrl = config.get('http', { infer: true }).publicUrl;
  }

  /**
   * Where our webhooks send to: they are told from others by it.
   * @throws AppError unavailable where nobody has told the address of the service
   */
  get url(): string {
    if (this.publicUrl !== undefined) return this.publicUrl + DELIVERIES;
    throw new AppError(
      'unavailable',
      'PUBLIC_URL is not set: set it to the address under which Clockify reaches this service, such as ' +
        'https://bot.example.com, and restart the service.',
    );
  }

  /** @throws AppError for a name that cannot be found, or what asking Clockify failed with */
  async plan(
    document: SubscriptionsDocument,
    applied: AppliedDocument | undefined,
    origin: RunOrigin,
  ): Promise<SubscriptionsPlan> {
    const { url } = this;
    const owner = await this.clockify.owner(origin);
    const places = [
      ...(await this.wantedPlaces(document, owner, origin)),
      ...(applied?.workspaceIds ?? []).map(leftBehind),
    ];
    const byId = new Map(places.toReversed().map((place) => [place.workspace.id, place]));
    const before = applied && checkDocument(applied.document).document;
    const workspaces: WorkspacePlan[] = [];
    for (const place of [...byId.values()].toReversed()) {
      const isKnown = applied?.workspaceIds.includes(place.workspace.id) === true;
      const events = isKnown && before !== undefined ? appliedEvents(before, document) : new Map<string, never>();
      workspaces.push(await this.planPlace(place, { url, applied: events }, owner, origin));
    }
    return { url, workspaces };
  }

  private async wantedPlaces(document: SubscriptionsDocument, owner: Owner, origin: RunOrigin): Promise<Place[]> {
    const places: Place[] = [];
    for (const workspace of await this.places.workspaces(document, owner, origin)) {
      const notes: string[] = [];
      const wanted = await this.places.webhooks(document, workspace.id, (note) => notes.push(note));
      places.push({ workspace, wanted, notes });
    }
    return places;
  }

  private async planPlace(
    { workspace, wanted, notes }: Place,
    input: Pick<Parameters<typeof planWebhooks>[0], 'url' | 'applied'>,
    { userId }: Owner,
    origin: RunOrigin,
  ): Promise<WorkspacePlan> {
    const there = await this.clockify.list(workspace.id, origin).catch((error: unknown) => {
      if (wanted === undefined && isOutOfReach(error)) return undefined;
      throw error;
    });
    if (there === undefined) return outOfReach(workspace);
    const webhooks = planWebhooks({ ...input, wanted: wanted ?? [], webhooks: there.webhooks });
    const quota = quotaOf(workspace.plan, webhooks, there);
    const excess = excessOf(quota, webhooks, there.webhooks, userId) ?? null;
    const { id, name } = workspace;
    return { id, name, wanted: wanted !== undefined, quota, excess, webhooks, notes };
  }
}

/** Somebody has deleted the workspace, or has taken the credential out of it. */
function isOutOfReach(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'not_found' || error.code === 'forbidden');
}

function outOfReach({ id, name }: Workspace): WorkspacePlan {
  const quota = { plan: null, workspaceLimit: null, userLimit: null, others: 0, wanted: 0 };
  const note = 'Nothing is wanted here any more, and it cannot be looked at: what is left of it is left alone.';
  return { id, name, wanted: false, quota, excess: null, webhooks: [], notes: [note] };
}

/** Only its id is needed to clean up. */
function leftBehind(id: string): Place {
  return { workspace: { id, name: id, plan: undefined }, wanted: undefined, notes: [] };
}
