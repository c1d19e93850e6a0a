import type { DocumentedRequest } from '../documented-request.js';
import { BOOLEAN, ID, INT32_MAX, SORT_ORDER, TEXT, integer, oneOf, record, text } from '../schemas.js';

export const TAGS = {
  createNewTag: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/tags',
    pathParams: { workspaceId: ID },
    body: record({ name: text({ max: 100 }) }),
  },
  deleteTag: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/tags/{id}',
    pathParams: { workspaceId: ID, id: ID },
  },
  getTag: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/tags/{id}',
    pathParams: { workspaceId: ID, id: ID },
  },
  getTags: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/tags',
    pathParams: { workspaceId: ID },
    query: record({
      name: TEXT,
      'strict-name-search': BOOLEAN,
      'excluded-ids': ID,
      'sort-column': oneOf('ID', 'NAME'),
      'sort-order': SORT_ORDER,
      page: integer({ max: INT32_MAX }),
      'page-size': integer({ min: 1, max: INT32_MAX }),
      archived: BOOLEAN,
    }),
  },
  updateTag: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/tags/{id}',
    pathParams: { workspaceId: ID, id: ID },
    body: record({ archived: BOOLEAN, name: text({ max: 100 }) }),
  },
} as const satisfies Record<string, DocumentedRequest>;
