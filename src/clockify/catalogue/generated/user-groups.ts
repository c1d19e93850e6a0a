import type { DocumentedRequest } from '../documented-request.js';
import { BOOLEAN, ID, INT32_MAX, SORT_ORDER, TEXT, integer, oneOf, record, text } from '../schemas.js';

export const USER_GROUPS = {
  addUser: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user-groups/{userGroupId}/users',
    pathParams: { workspaceId: ID, userGroupId: ID },
    body: record({ userId: ID }, ['userId']),
  },
  createUserGroup: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user-groups',
    pathParams: { workspaceId: ID },
    body: record({ name: text({ max: 100 }) }),
  },
  deleteUser: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user-groups/{userGroupId}/users/{userId}',
    pathParams: { workspaceId: ID, userGroupId: ID, userId: ID },
  },
  deleteUserGroup: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user-groups/{id}',
    pathParams: { workspaceId: ID, id: ID },
  },
  getUserGroups: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user-groups',
    pathParams: { workspaceId: ID },
    query: record({
      'project-id': ID,
      name: TEXT,
      'sort-column': oneOf('ID', 'NAME'),
      'sort-order': SORT_ORDER,
      page: integer({ max: INT32_MAX }),
      'page-size': integer({ min: 1, max: INT32_MAX }),
      includeTeamManagers: BOOLEAN,
    }),
  },
  updateUserGroup: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/user-groups/{id}',
    pathParams: { workspaceId: ID, id: ID },
    body: record({ name: text({ max: 100 }) }),
  },
} as const satisfies Record<string, DocumentedRequest>;
