import { Injectable } from '@nestjs/common';
import { ActionsService } from '../actions/actions.service.js';
import { AppError } from '../common/errors/app-error.js';
import { Download } from '../integrations/download.js';
import type { Params } from '../integrations/operation.js';
import type { RunOrigin } from '../runs/run.js';
import type { PlannedWebhook } from './plan/plan-webhooks.js';
import type { DoneChange } from './subscriptions-report.js';
import { type WorkspaceWebhooks, webhooksIn } from './plan/webhook.js';
import type { Workspace } from './workspace.js';
import { workspaceIn } from './workspace.js';

type Result = Readonly<Record<string, unknown>>;

/** The user whom the credential belongs to. */
export interface Owner {
  readonly userId: string | undefined;
  readonly activeWorkspace: string | undefined;
}

/** The operations of Clockify that webhooks are managed with, each a run of its own. */
@Injectable()
export class ClockifyWebhooks {
  constructor(private readonly actions: ActionsService) {}

  async owner(origin: RunOrigin): Promise<Owner> {
    const { result } = await this.run('get_user', {}, origin);
    return { userId: textOf(result['id']), activeWorkspace: textOf(result['activeWorkspace']) };
  }

  /** Without its name and its plan where Clockify does not tell them to this credential, as to some add-ons (API.md 2). */
  async workspace(workspaceId: string, origin: RunOrigin): Promise<Workspace> {
    const unknown: Workspace = { id: workspaceId, name: workspaceId, plan: undefined };
    try {
      const { result } = await this.run('get_workspace', { workspaceId }, origin);
      return workspaceIn(result) ?? unknown;
    } catch (error) {
      if (error instanceof AppError && (error.code === 'forbidden' || error.code === 'unauthorized')) return unknown;
      throw error;
    }
  }

  async workspaces(origin: RunOrigin): Promise<readonly unknown[]> {
    const { result } = await this.run('list_workspaces', {}, origin);
    return Array.isArray(result['workspaces']) ? result['workspaces'] : [];
  }

  /**
   * Those that were made by people or through us; those of an add-on belong to its manifest, though they may send to the
   * same address. Their tokens become known on the way, those of webhooks that are adopted too.
   */
  async list(workspaceId: string, origin: RunOrigin): Promise<WorkspaceWebhooks> {
    const { result } = await this.run('list_webhooks', { workspaceId, type: 'USER_CREATED' }, origin);
    return webhooksIn(result);
  }

  async save(planned: PlannedWebhook, place: Place, origin: RunOrigin): Promise<DoneChange> {
    const { workspaceId, url } = place;
    const { webhookId, event, name, source, action } = planned;
    const body = { name, url, webhookEvent: event, triggerSourceType: source.type, triggerSource: source.ids };
    if (action !== 'update') {
      const { runId } = await this.run('create_webhook', { workspaceId, body }, origin);
      return { action: 'create', event, workspaceId, runId };
    }
    const { runId } = await this.run('update_webhook', { workspaceId, webhookId, body }, origin);
    return { action, event, workspaceId, runId };
  }

  /** @returns nothing when somebody else has deleted it meanwhile */
  async remove(
    { webhookId, event }: PlannedWebhook,
    { workspaceId }: Place,
    origin: RunOrigin,
  ): Promise<DoneChange | undefined> {
    try {
      const { runId } = await this.run('delete_webhook', { workspaceId, webhookId }, origin);
      return { action: 'delete', event, workspaceId, runId };
    } catch (error) {
      if (error instanceof AppError && error.code === 'not_found') return undefined;
      throw error;
    }
  }

  private async run(
    operation: string,
    params: Params,
    origin: RunOrigin,
  ): Promise<{ readonly runId: string; readonly result: Result }> {
    const { runId, result } = await this.actions.run({ integration: 'clockify', operation, params }, origin);
    return { runId, result: result instanceof Download ? {} : result };
  }
}

/** Where webhooks are, and where they send to. */
export interface Place {
  readonly workspaceId: string;
  readonly url: string;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
