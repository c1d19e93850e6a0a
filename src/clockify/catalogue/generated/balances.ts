import type { DocumentedRequest } from '../documented-request.js';
import { ID, SORT_ORDER, TEXT, integer, listOf, number, oneOf, record } from '../schemas.js';

export const BALANCES = {
  getBalancesForPolicy: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}',
    pathParams: { workspaceId: ID, policyId: ID },
    query: record({
      page: integer({ max: 1000 }),
      'page-size': integer({ min: 1, max: 200 }),
      sort: oneOf('USER', 'POLICY', 'USED', 'BALANCE', 'TOTAL'),
      'sort-order': SORT_ORDER,
    }),
  },
  getBalancesForUser: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/balance/user/{userId}',
    pathParams: { workspaceId: ID, userId: ID },
    query: record({
      page: TEXT,
      'page-size': TEXT,
      sort: oneOf('USER', 'POLICY', 'USED', 'BALANCE', 'TOTAL'),
      'sort-order': SORT_ORDER,
    }),
  },
  updateBalance: {
    method: 'PATCH',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/time-off/balance/policy/{policyId}',
    pathParams: { workspaceId: ID, policyId: ID },
    body: record(
      { note: TEXT, userIds: listOf(ID, { min: 1, unique: true }), value: number({ min: -10000, max: 10000 }) },
      ['userIds', 'value'],
    ),
  },
} as const satisfies Record<string, DocumentedRequest>;
