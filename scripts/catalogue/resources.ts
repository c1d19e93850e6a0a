import type { OpenApiOperation } from './openapi-document.ts';

/** The file that the operations of each tag of the document are written to. */
const RESOURCES: ReadonlyMap<string, string> = new Map([
  ['Approval', 'approvals'],
  ['Balance', 'balances'],
  ['Client', 'clients'],
  ['Custom fields', 'custom-fields'],
  ['Entity changes (Experimental)', 'entity-changes'],
  ['Expense', 'expenses'],
  ['Expense Report', 'reports'],
  ['Group', 'user-groups'],
  ['Holiday', 'holidays'],
  ['Invoice', 'invoices'],
  ['Policy', 'time-off-policies'],
  ['Project', 'projects'],
  ['Scheduling', 'scheduling'],
  ['Shared Report', 'shared-reports'],
  ['Tag', 'tags'],
  ['Task', 'tasks'],
  ['Team Report', 'reports'],
  ['Time entry', 'time-entries'],
  ['Time Entry Report', 'reports'],
  ['Time Off', 'time-off-requests'],
  ['User', 'users'],
  ['Webhooks', 'webhooks'],
  ['Workspace', 'workspaces'],
]);

/** @throws Error when the document has a tag that no resource is known for */
export function resourceOf({ operationId, tags }: OpenApiOperation): string {
  const [tag = ''] = tags;
  const resource = RESOURCES.get(tag);
  if (resource === undefined) {
    throw new Error(`${operationId} has the new tag "${tag}": name its resource in scripts/catalogue/resources.ts.`);
  }
  return resource;
}
