import type { DocumentedRequest } from '../documented-request.js';
import { ID, INSTANT, INT32_MAX, TEXT, integer, oneOf, record, text } from '../schemas.js';
import { COST_RATE_REQUEST_V1, HOURLY_RATE_REQUEST_V1 } from './schemas.js';

export const WORKSPACES = {
  addUsers: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/users',
    pathParams: { workspaceId: ID },
    query: record({ 'send-email': TEXT }, ['send-email']),
    body: record({ email: text({ min: 1 }) }, ['email']),
  },
  createWorkspace: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces',
    body: record({ name: text({ min: 1, max: 50 }), organizationId: ID }),
  },
  getWorkspaceOfUser: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}',
    pathParams: { workspaceId: ID },
  },
  getWorkspacesOfUser: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces',
    query: record({ roles: oneOf('WORKSPACE_ADMIN', 'OWNER', 'TEAM_MANAGER', 'PROJECT_MANAGER') }),
  },
  setCostRateForUser: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/users/{userId}/cost-rate',
    pathParams: { workspaceId: ID, userId: ID },
    body: COST_RATE_REQUEST_V1,
  },
  setHourlyRateForUser: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/users/{userId}/hourly-rate',
    pathParams: { workspaceId: ID, userId: ID },
    body: HOURLY_RATE_REQUEST_V1,
  },
  setWorkspaceCostRate: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/cost-rate',
    pathParams: { workspaceId: ID },
    body: COST_RATE_REQUEST_V1,
  },
  setWorkspaceHourlyRate: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/hourly-rate',
    pathParams: { workspaceId: ID },
    body: record(
      { amount: integer({ min: 0, max: INT32_MAX }), currency: text({ min: 1, max: 100 }), since: INSTANT },
      ['amount', 'currency'],
    ),
  },
  updateUserStatus: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/users/{userId}',
    pathParams: { workspaceId: ID, userId: ID },
    body: record({ status: oneOf('ACTIVE', 'INACTIVE') }, ['status']),
  },
} as const satisfies Record<string, DocumentedRequest>;
