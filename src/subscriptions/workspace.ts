import { entityOf } from '../clockify/names/named-entity.js';

/** A workspace, as far as its webhooks are concerned. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** As Clockify calls it; `undefined` where it does not tell. */
  readonly plan: string | undefined;
}

/** What Clockify tells of a workspace; `undefined` where it has no id. */
export function workspaceIn(row: unknown): Workspace | undefined {
  const entity = entityOf('workspace', row);
  if (entity === undefined || typeof row !== 'object' || row === null) return undefined;
  const plan = 'featureSubscriptionType' in row ? row.featureSubscriptionType : undefined;
  return { id: entity.id, name: entity.name, plan: typeof plan === 'string' ? plan : undefined };
}
