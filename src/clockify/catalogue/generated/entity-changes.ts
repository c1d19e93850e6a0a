import type { DocumentedRequest } from '../documented-request.js';
import { ID, INSTANT, TEXT, listOf, record } from '../schemas.js';

export const ENTITY_CHANGES = {
  getCreatedEntityInfo: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/entities/created',
    pathParams: { workspaceId: ID },
    query: record({ type: listOf(TEXT), start: INSTANT, end: INSTANT, page: TEXT, limit: TEXT }, ['type']),
  },
  getDeletedEntityInfo: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/entities/deleted',
    pathParams: { workspaceId: ID },
    query: record({ type: listOf(TEXT), start: INSTANT, end: INSTANT, page: TEXT, limit: TEXT }, ['type']),
  },
  getUpdatedEntityInfo: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/entities/updated',
    pathParams: { workspaceId: ID },
    query: record({ type: listOf(TEXT), start: INSTANT, end: INSTANT, page: TEXT, limit: TEXT }, ['type']),
  },
} as const satisfies Record<string, DocumentedRequest>;
