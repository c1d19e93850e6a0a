import { notModelled } from '../reply.js';
import type { Route } from '../route.js';

const WORKSPACE = '/v1/workspaces/{workspaceId}';
const TOTALS = `${WORKSPACE}/scheduling/assignments`;

/** Operations that Clockify has and the sandbox does not: it says so instead of inventing an answer. */
const OPERATIONS: readonly (readonly [operation: string, method: string, path: string])[] = [
  ['create_workspace', 'POST', '/v1/workspaces'],
  ['list_addon_webhooks', 'GET', `${WORKSPACE}/addons/{addonId}/webhooks`],
  ['add_limited_users', 'POST', `${WORKSPACE}/limited-users`],
  ['list_created_entities', 'GET', `${WORKSPACE}/entities/created`],
  ['list_updated_entities', 'GET', `${WORKSPACE}/entities/updated`],
  ['list_deleted_entities', 'GET', `${WORKSPACE}/entities/deleted`],
  ['export_invoice', 'GET', `${WORKSPACE}/invoices/{invoiceId}/export`],
  ['import_invoice_items', 'POST', `${WORKSPACE}/invoices/{invoiceId}/items/import`],
  ['update_assignment_series', 'PUT', `${TOTALS}/series/{assignmentId}`],
  ['search_project_assignment_totals', 'POST', `${TOTALS}/projects/totals`],
  ['get_project_assignment_totals', 'GET', `${TOTALS}/projects/totals/{projectId}`],
  ['search_user_capacity_totals', 'POST', `${TOTALS}/user-filter/totals`],
  ['get_user_capacity_totals', 'GET', `${TOTALS}/users/{userId}/totals`],
];

/** They answer 501, so that their paths are not taken for others, nor their verbs for wrong ones. */
export const NOT_MODELLED_ROUTES: readonly Route[] = OPERATIONS.map(([operation, method, path]) => ({
  operation,
  method,
  path,
  takes: 'whatever comes',
  handle: () => {
    throw notModelled(operation);
  },
}));
