import { find } from '../collection.js';
import { balanceEvent, balanceOf, balanceRow } from '../balances.js';
import type { Policy } from '../entities/time-off.js';
import type { User } from '../entities/user.js';
import { referencesIn, requiredNumberIn, textIn } from '../fields.js';
import { isMember } from '../members-filter.js';
import { pageOf, withLastPage } from '../paging.js';
import { missing } from '../reply.js';
import { empty, type Outcome, type Route, type SandboxRequest } from '../route.js';
import { type Columns, sorted } from '../sorting.js';
import type { SandboxState } from '../state.js';

const BALANCE = '/v1/workspaces/{workspaceId}/time-off/balance';
const VALUE = { min: -10_000, max: 10_000 };
const NOTE = { max: 3000 };

interface Holder {
  readonly user: User;
  readonly policy: Policy;
}

export const TIME_OFF_BALANCE_ROUTES: readonly Route[] = [
  {
    operation: 'list_policy_balances',
    method: 'GET',
    path: `${BALANCE}/policy/{policyId}`,
    paid: true,
    handle: ({ params, query }, state) => {
      const policy = find(state.policies, params['policyId'], 'Policy');
      const users = state.users.filter(({ id }) => isMember(id, policy, state));
      return balances(
        users.map((user) => ({ user, policy })),
        query,
        state,
      );
    },
  },
  {
    operation: 'list_user_balances',
    method: 'GET',
    path: `${BALANCE}/user/{userId}`,
    paid: true,
    handle: ({ params, query }, state) => {
      const user = find(state.users, params['userId'], 'User');
      const policies = state.policies.filter((policy) => isMember(user.id, policy, state));
      return balances(
        policies.map((policy) => ({ user, policy })),
        query,
        state,
      );
    },
  },
  {
    operation: 'update_policy_balance',
    method: 'PATCH',
    path: `${BALANCE}/policy/{policyId}`,
    paid: true,
    handle: updateBalance,
  },
];

function balances(holders: readonly Holder[], query: URLSearchParams, state: SandboxState): Outcome {
  const columns: Columns<Holder> = {
    USER: ({ user }) => user.name ?? '',
    POLICY: ({ policy }) => policy.name,
    USED: ({ user, policy }) => balanceOf(user, policy, state).used,
    BALANCE: ({ user, policy }) => balanceOf(user, policy, state).balance,
    TOTAL: ({ user, policy }) => balanceOf(user, policy, state).total,
  };
  const page = pageOf(sorted(holders, query, columns, 'USER', 'sort'), query);
  const rows = page.rows.map(({ user, policy }) => balanceRow(user, policy, state));
  return withLastPage(page, { count: holders.length, balances: rows });
}

/** Makes `value` the new balance of everybody who is named. */
function updateBalance({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const policy = find(state.policies, params['policyId'], 'Policy');
  const userIds = referencesIn(body, 'userIds', 'User', state.users);
  if (userIds === undefined || userIds.length === 0) throw missing();
  const value = requiredNumberIn(body, 'value', VALUE);
  const note = textIn(body, 'note', NOTE) ?? null;
  for (const userId of userIds) {
    const { balance } = balanceOf(find(state.users, userId, 'User'), policy, state);
    state.balanceCorrections.push({ userId, policyId: policy.id, difference: value - balance });
  }
  return empty(204, ...userIds.map((userId) => balanceEvent(userId, value, note, state)));
}
