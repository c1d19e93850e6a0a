import type { ClockifyRow } from './clockify-operation.js';
import { BOOLEAN, oneOf, PAGING, record, TEXT, text, WORKSPACE } from './schemas.js';

export const CLIENT_ROWS: readonly ClockifyRow[] = [
  {
    name: 'list_clients',
    summary: 'List the clients of a workspace; without `archived` both active and archived ones',
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients',
    pathParams: WORKSPACE,
    query: {
      name: TEXT,
      archived: BOOLEAN,
      'sort-column': TEXT,
      'sort-order': oneOf('ASCENDING', 'DESCENDING'),
      ...PAGING,
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'clients' },
  },
  {
    name: 'create_client',
    summary: 'Create a client',
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/clients',
    pathParams: WORKSPACE,
    body: record(
      {
        name: text(100, 1),
        email: { type: 'string', format: 'email' },
        address: text(3000),
        note: text(3000),
        // Not in the official document; commands written for the first version of this service send it.
        archived: BOOLEAN,
      },
      ['name'],
    ),
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
  },
];
