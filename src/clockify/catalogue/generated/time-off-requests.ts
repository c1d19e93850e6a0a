import type { DocumentedRequest } from '../documented-request.js';
import { ID, IDS, INSTANT, TEXT, integer, listOf, oneOf, record } from '../schemas.js';
import { CREATE_TIME_OFF_REQUEST_V1_REQUEST } from './schemas.js';

export const TIME_OFF_REQUESTS = {
  changeTimeOffRequestStatus: {
    method: 'PATCH',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}',
    pathParams: { workspaceId: ID, policyId: ID, requestId: ID },
    body: record({ note: TEXT, status: oneOf('APPROVED', 'REJECTED') }),
  },
  createTimeOffRequest: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests',
    pathParams: { workspaceId: ID, policyId: ID },
    body: CREATE_TIME_OFF_REQUEST_V1_REQUEST,
  },
  createTimeOffRequestForOther: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/users/{userId}/requests',
    pathParams: { workspaceId: ID, policyId: ID, userId: ID },
    body: CREATE_TIME_OFF_REQUEST_V1_REQUEST,
  },
  deleteTimeOffRequest: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/policies/{policyId}/requests/{requestId}',
    pathParams: { workspaceId: ID, policyId: ID, requestId: ID },
  },
  getTimeOffRequest: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/requests',
    pathParams: { workspaceId: ID },
    body: record({
      end: INSTANT,
      page: integer({ max: 1000 }),
      pageSize: integer({ min: 1, max: 200 }),
      start: INSTANT,
      statuses: listOf(oneOf('PENDING', 'APPROVED', 'REJECTED', 'ALL'), { unique: true }),
      userGroups: IDS,
      users: IDS,
    }),
  },
} as const satisfies Record<string, DocumentedRequest>;
