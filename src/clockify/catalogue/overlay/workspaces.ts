import type { JsonSchema } from '../../../integrations/json-schema.js';
import type { CatalogueRow } from '../catalogue-row.js';
import { demand, put } from '../corrections.js';
import { WORKSPACES } from '../generated/workspaces.js';
import { BOOLEAN, EMAIL, ID, listOf, record, text } from '../schemas.js';

/** Only the name is known to be needed; what else may be told of a limited user is left to Clockify. */
const LIMITED_USER: JsonSchema = {
  type: 'object',
  properties: { name: text({ min: 1, max: 100 }) },
  required: ['name'],
  additionalProperties: true,
};

export const WORKSPACE_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_workspaces',
    summary: 'List the workspaces that the user belongs to',
    request: WORKSPACES.getWorkspacesOfUser,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'workspaces' },
  },
  {
    name: 'get_workspace',
    summary: 'Show one workspace with its settings',
    request: WORKSPACES.getWorkspaceOfUser,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'create_workspace',
    summary: 'Create a workspace; it cannot be deleted through the API',
    request: WORKSPACES.createWorkspace,
    risk: 'write',
    retry: 'never',
    result: { kind: 'entity' },
    corrections: [demand('body.name')],
  },
  {
    name: 'update_workspace_cost_rate',
    summary: 'Set the cost rate of a workspace, in minor units',
    request: WORKSPACES.setWorkspaceCostRate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_workspace_hourly_rate',
    summary: 'Set the billable rate of a workspace, in minor units',
    request: WORKSPACES.setWorkspaceHourlyRate,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'add_workspace_user',
    summary: 'Invite a user to a workspace; on a paid plan it takes a seat, and it cannot be undone here',
    request: WORKSPACES.addUsers,
    risk: 'write',
    retry: 'never',
    result: { kind: 'entity' },
    corrections: [put('body.email', EMAIL), put('send-email', BOOLEAN)],
  },
  {
    name: 'update_user_status',
    summary: 'Activate or deactivate a user of a workspace',
    request: WORKSPACES.updateUserStatus,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_user_cost_rate',
    summary: 'Set the cost rate of a user, in minor units',
    request: WORKSPACES.setCostRateForUser,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_user_hourly_rate',
    summary: 'Set the billable rate of a user, in minor units',
    request: WORKSPACES.setHourlyRateForUser,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'add_limited_users',
    summary: 'Add limited users, who have no e-mail address, to a workspace; it cannot be undone here',
    request: {
      method: 'POST',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/limited-users',
      pathParams: { workspaceId: ID },
      body: record({ users: listOf(LIMITED_USER, { min: 1, max: 250 }) }, ['users']),
    },
    risk: 'write',
    retry: 'never',
    result: { kind: 'entity' },
  },
];
