import type { DocumentedRequest } from '../documented-request.js';
import { BOOLEAN, EMAIL, ID, INT32_MAX, TEXT, integer, listOf, record, text } from '../schemas.js';

export const CLIENTS = {
  createClient: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients',
    pathParams: { workspaceId: ID },
    body: record({ address: text({ max: 3000 }), email: EMAIL, name: text({ max: 100 }), note: text({ max: 3000 }) }),
  },
  deleteClient: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients/{id}',
    pathParams: { workspaceId: ID, id: ID },
  },
  getClient: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients/{id}',
    pathParams: { workspaceId: ID, id: ID },
  },
  getClients: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients',
    pathParams: { workspaceId: ID },
    query: record({
      name: TEXT,
      'sort-column': TEXT,
      'sort-order': TEXT,
      page: integer({ max: INT32_MAX }),
      'page-size': integer({ min: 1, max: INT32_MAX }),
      archived: TEXT,
    }),
  },
  updateClient: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients/{id}',
    pathParams: { workspaceId: ID, id: ID },
    query: record({ 'archive-projects': BOOLEAN, 'mark-tasks-as-done': BOOLEAN }),
    body: record({
      address: text({ max: 3000 }),
      archived: BOOLEAN,
      ccEmails: listOf(EMAIL, { max: 3 }),
      currencyId: ID,
      email: EMAIL,
      name: text({ max: 100 }),
      note: text({ max: 3000 }),
    }),
  },
} as const satisfies Record<string, DocumentedRequest>;
