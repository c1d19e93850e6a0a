import type { ClockifyRow } from './clockify-operation.js';
import { oneOf, WORKSPACE } from './schemas.js';

export const WORKSPACE_ROWS: readonly ClockifyRow[] = [
  {
    name: 'list_workspaces',
    summary: 'List the workspaces that the user belongs to',
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces',
    query: { roles: oneOf('WORKSPACE_ADMIN', 'OWNER', 'TEAM_MANAGER', 'PROJECT_MANAGER') },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'workspaces' },
  },
  {
    name: 'get_workspace',
    summary: 'Show one workspace with its settings',
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}',
    pathParams: WORKSPACE,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
