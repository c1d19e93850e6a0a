import type { PlannedWebhook } from './plan-webhooks.js';

/** One request that changes something. */
export interface Change {
  readonly step: 'remove' | 'update' | 'create';
  readonly workspaceId: string;
  readonly webhook: PlannedWebhook;
}

interface Planned {
  readonly id: string;
  readonly webhooks: readonly PlannedWebhook[];
}

/**
 * The requests that a plan needs, in their order. What goes, goes first: it is unwanted, surplus or silent, and the place
 * that it leaves may be needed.
 */
export function changesOf(workspaces: readonly Planned[]): readonly Change[] {
  return workspaces.flatMap(({ id: workspaceId, webhooks }) => {
    const pick = (step: Change['step'], ...actions: PlannedWebhook['action'][]): Change[] =>
      webhooks.filter(({ action }) => actions.includes(action)).map((webhook) => ({ step, workspaceId, webhook }));
    return [
      ...pick('remove', 'delete', 'replace'),
      ...pick('update', 'update'),
      ...pick('create', 'create', 'replace'),
    ];
  });
}
