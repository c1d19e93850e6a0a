import { Injectable } from '@nestjs/common';
import { matchName } from '../clockify/names/match-name.js';
import { unclearName } from '../clockify/names/name-errors.js';
import { NameLookup } from '../clockify/names/name-lookup.js';
import { entityOf } from '../clockify/names/named-entity.js';
import { AppError } from '../common/errors/app-error.js';
import type { FieldProblem } from '../common/http/validation.js';
import type { RunOrigin } from '../runs/run.js';
import { ClockifyWebhooks, type Owner } from './clockify-webhooks.js';
import { SCOPES, type Subscription, type SubscriptionsDocument } from './document/document.js';
import type { WantedWebhook } from './plan/plan-webhooks.js';
import { type Workspace, workspaceIn } from './workspace.js';

const ID = /^[0-9a-f]{24}$/;

/** Finds what the names in a document stand for. */
@Injectable()
export class WantedPlaces {
  constructor(
    private readonly clockify: ClockifyWebhooks,
    private readonly names: NameLookup,
  ) {}

  /**
   * The workspaces that a document is about, none of them twice.
   * @throws AppError validation_error for a name that stands for no workspace or for several
   */
  async workspaces({ workspaces }: SubscriptionsDocument, owner: Owner, origin: RunOrigin): Promise<Workspace[]> {
    if (workspaces.length === 0) return [await this.active(owner, origin)];
    const found: Workspace[] = [];
    const rows = workspaces.every((name) => ID.test(name)) ? [] : await this.clockify.workspaces(origin);
    for (const [index, name] of workspaces.entries()) {
      found.push(
        ID.test(name) ? await this.clockify.workspace(name, origin) : named(rows, name, `params.workspaces.${index}`),
      );
    }
    return [...new Map(found.map((workspace) => [workspace.id, workspace])).values()];
  }

  /**
   * What a document wants in one workspace, with ids only.
   * @param onNote told of what whoever wrote the document should know
   * @throws AppError validation_error for a name that stands for nothing there, or for several things
   */
  async webhooks(
    { subscriptions }: SubscriptionsDocument,
    workspaceId: string,
    onNote: (note: string) => void,
  ): Promise<WantedWebhook[]> {
    const wanted: WantedWebhook[] = [];
    for (const { event, name, scope, at } of subscriptions) {
      const source = await this.source({ scope, at }, workspaceId, onNote);
      wanted.push({ event, name, source });
    }
    return wanted;
  }

  private async active({ activeWorkspace }: Owner, origin: RunOrigin): Promise<Workspace> {
    if (activeWorkspace !== undefined) return this.clockify.workspace(activeWorkspace, origin);
    throw new AppError(
      'validation_error',
      'workspaces is required: Clockify names no active workspace of the user whom the credential belongs to.',
      { details: { errors: [{ path: 'workspaces', message: 'is required' }] } },
    );
  }

  private async source(
    { scope, at }: Pick<Subscription, 'scope' | 'at'>,
    workspaceId: string,
    onNote: (note: string) => void,
  ): Promise<WantedWebhook['source']> {
    if (scope === undefined) return { type: 'WORKSPACE_ID', ids: [workspaceId] };
    const { of, members, project } = scope;
    const { type, kind } = SCOPES[of];
    if (kind === undefined) return { type, ids: members };
    try {
      const { ids, notes } = await this.names.find({ kind, parameter: of, names: members, workspaceId, project });
      for (const note of notes) onNote(note);
      return { type, ids };
    } catch (error) {
      throw placed(error, `${at}.scope`);
    }
  }
}

function named(rows: readonly unknown[], name: string, path: string): Workspace {
  const entities = rows.flatMap((row) => entityOf('workspace', row) ?? []);
  const match = matchName(entities, name);
  if (match.kind !== 'one') throw placed(unclearName({ kind: 'workspace', name, path }, match, entities), '');
  const row = rows.map(workspaceIn).find((workspace) => workspace?.id === match.entity.id);
  return row ?? { id: match.entity.id, name: match.entity.name, plan: undefined };
}

/** The same error, told by where the document has the name. */
function placed(error: unknown, at: string): unknown {
  const errors = error instanceof AppError ? error.details?.['errors'] : undefined;
  if (!(error instanceof AppError) || !Array.isArray(errors)) return error;
  const details = { ...error.details, errors: errors.map((problem: FieldProblem) => moved(problem, at)) };
  return new AppError(error.code, error.message, { details, cause: error });
}

function moved(problem: FieldProblem, at: string): FieldProblem {
  return { ...problem, path: problem.path.replace(/^params\.?/, at === '' ? '' : `${at}.`) };
}
