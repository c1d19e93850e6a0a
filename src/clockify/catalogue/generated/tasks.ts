import type { DocumentedRequest } from '../documented-request.js';
import { BOOLEAN, DURATION, ID, IDS, INT32_MAX, SORT_ORDER, TEXT, integer, oneOf, record, text } from '../schemas.js';
import { COST_RATE_REQUEST_V1, HOURLY_RATE_REQUEST_V1 } from './schemas.js';

export const TASKS = {
  createTask: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks',
    pathParams: { workspaceId: ID, projectId: ID },
    query: record({ 'contains-assignee': BOOLEAN }),
    body: record(
      {
        assigneeIds: IDS,
        budgetEstimate: integer({ min: 0 }),
        estimate: DURATION,
        id: ID,
        name: text({ min: 1, max: 1000 }),
        status: oneOf('ACTIVE', 'DONE', 'ALL'),
        userGroupIds: IDS,
      },
      ['name'],
    ),
  },
  deleteTask: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{taskId}',
    pathParams: { workspaceId: ID, projectId: ID, taskId: ID },
  },
  getTask: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{taskId}',
    pathParams: { workspaceId: ID, projectId: ID, taskId: ID },
  },
  getTasks: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks',
    pathParams: { workspaceId: ID, projectId: ID },
    query: record({
      name: TEXT,
      'strict-name-search': BOOLEAN,
      'is-active': BOOLEAN,
      page: integer({ max: INT32_MAX }),
      'page-size': integer({ min: 1, max: INT32_MAX }),
      'sort-column': oneOf('ID', 'NAME'),
      'sort-order': SORT_ORDER,
    }),
  },
  setTaskCostRate: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{id}/cost-rate',
    pathParams: { workspaceId: ID, projectId: ID, id: ID },
    body: COST_RATE_REQUEST_V1,
  },
  setTaskHourlyRate: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{id}/hourly-rate',
    pathParams: { workspaceId: ID, projectId: ID, id: ID },
    body: HOURLY_RATE_REQUEST_V1,
  },
  updateTask: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks/{taskId}',
    pathParams: { workspaceId: ID, projectId: ID, taskId: ID },
    query: record({
      'contains-assignee': BOOLEAN,
      'membership-status': oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'),
    }),
    body: record(
      {
        assigneeIds: IDS,
        billable: BOOLEAN,
        budgetEstimate: integer({ min: 0 }),
        estimate: DURATION,
        name: text({ min: 1, max: 1000 }),
        status: oneOf('ACTIVE', 'DONE', 'ALL'),
        userGroupIds: IDS,
      },
      ['name'],
    ),
  },
} as const satisfies Record<string, DocumentedRequest>;
