import type { CatalogueRow } from '../catalogue-row.js';
import { BALANCES } from '../generated/balances.js';
import { queryPages } from '../paging.js';
import { DATE, ID, IDS, number, record, TEXT, text } from '../schemas.js';

const ASSIGNMENTS = '/v1/workspaces/{workspaceId}/time-off/balance/assignment';
const ASSIGNMENTS_OF_USER = { workspaceId: ID, userId: ID, policyId: ID };
const ASSIGNMENT = { workspaceId: ID, balanceAssignmentId: ID, userId: ID, policyId: ID };
const DATE_RANGE = record({ start: DATE, end: DATE }, ['end', 'start']);
const AMOUNT = number({ min: -10_000, max: 10_000 });

export const BALANCE_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_policy_balances',
    summary: 'List the time off balances of a policy, one for each user',
    request: BALANCES.getBalancesForPolicy,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: queryPages({ rows: ['balances'] }),
  },
  {
    name: 'list_user_balances',
    summary: 'List the time off balances of a user, one for each policy',
    request: BALANCES.getBalancesForUser,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: queryPages({ rows: ['balances'] }),
    ownUser: true,
  },
  {
    name: 'update_policy_balance',
    summary: 'Set the time off balance of users of a policy',
    request: BALANCES.updateBalance,
    risk: 'write',
    // Whether the value replaces the balance or is added to it is not proven: a repeat could add it again.
    retry: 'never',
    result: { kind: 'none' },
  },
  {
    name: 'list_balance_assignments',
    summary: 'List what was assigned to the balance of a user under a policy',
    request: {
      method: 'GET',
      host: 'api',
      path: `${ASSIGNMENTS}/user/{userId}/policy/{policyId}`,
      pathParams: ASSIGNMENTS_OF_USER,
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'assignments' },
  },
  {
    name: 'create_balance_assignment',
    summary: 'Add to the balance of users under a policy; sent twice it adds twice',
    request: {
      method: 'POST',
      host: 'api',
      path: ASSIGNMENTS,
      pathParams: { workspaceId: ID },
      body: record(
        { balance: AMOUNT, policyId: ID, userIds: { ...IDS, minItems: 1 }, note: TEXT, dateRange: DATE_RANGE },
        ['balance', 'policyId', 'userIds'],
      ),
    },
    risk: 'write',
    retry: 'never',
    result: { kind: 'entity' },
  },
  {
    name: 'update_balance_assignment',
    summary: 'Change a balance assignment by an amount; sent twice it changes twice',
    request: {
      method: 'PUT',
      host: 'api',
      path: `${ASSIGNMENTS}/{balanceAssignmentId}/user/{userId}/policy/{policyId}`,
      pathParams: ASSIGNMENT,
      body: record({ balanceChange: AMOUNT, note: TEXT, dateRange: DATE_RANGE }, ['balanceChange']),
    },
    risk: 'write',
    retry: 'never',
    result: { kind: 'none' },
  },
  {
    name: 'delete_balance_assignment',
    summary: 'Delete a balance assignment, with a note that says why',
    request: {
      method: 'DELETE',
      host: 'api',
      path: `${ASSIGNMENTS}/{balanceAssignmentId}/user/{userId}/policy/{policyId}`,
      pathParams: ASSIGNMENT,
      // The payload of a DELETE (API.md 11.30).
      body: record({ note: text({ min: 1 }) }, ['note']),
    },
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
  },
];
