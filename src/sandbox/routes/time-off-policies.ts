import { find, remove, removeWhere, replace } from '../collection.js';
import { type Approval, type Policy, TIME_UNITS } from '../entities/time-off.js';
import { booleanIn, fieldsIn, requiredTextIn, requiredWordIn, textsIn, wordIn, wordOf } from '../fields.js';
import type { Fields } from '../input.js';
import { membersIn } from '../members-filter.js';
import { assertNameFree, filterByName, sortedByName } from '../named-entities.js';
import { listPage } from '../paging.js';
import { missing } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const POLICIES = '/v1/workspaces/{workspaceId}/time-off/policies';
const NAME = { min: 2, max: 100 };
const STATUSES = ['ACTIVE', 'ARCHIVED', 'ALL'] as const;
const FLAGS_OF_UPDATE = [
  'allowHalfDay',
  'allowNegativeBalance',
  'archived',
  'everyoneIncludingNew',
  'hasExpiration',
] as const;

export const TIME_OFF_POLICY_ROUTES: readonly Route[] = [
  {
    operation: 'list_time_off_policies',
    method: 'GET',
    path: POLICIES,
    paid: true,
    handle: ({ query }, state) => {
      const status = wordOf(query, 'status', STATUSES) ?? 'ALL';
      const rows = filterByName(state.policies, query).filter(
        ({ archived }) => status === 'ALL' || archived === (status === 'ARCHIVED'),
      );
      return listPage(sortedByName(rows, query), query);
    },
  },
  {
    operation: 'create_time_off_policy',
    method: 'POST',
    path: POLICIES,
    paid: true,
    handle: ({ body }, state) => {
      const policy = policyIn(body, state.newId(), wordIn(body, 'timeUnit', TIME_UNITS) ?? 'DAYS', false, state);
      state.policies.push(policy);
      return created(policy);
    },
  },
  {
    operation: 'get_time_off_policy',
    method: 'GET',
    path: `${POLICIES}/{id}`,
    paid: true,
    handle: ({ params }, state) => ok(find(state.policies, params['id'], 'Policy')),
  },
  { operation: 'update_time_off_policy', method: 'PUT', path: `${POLICIES}/{id}`, paid: true, handle: updatePolicy },
  {
    operation: 'update_time_off_policy_status',
    method: 'PATCH',
    path: `${POLICIES}/{id}`,
    paid: true,
    handle: ({ params, body }, state) => {
      const before = find(state.policies, params['id'], 'Policy');
      const archived = requiredWordIn(body, 'status', STATUSES) === 'ARCHIVED';
      return ok(replace(state.policies, { ...before, archived }));
    },
  },
  {
    operation: 'delete_time_off_policy',
    method: 'DELETE',
    path: `${POLICIES}/{id}`,
    paid: true,
    handle: ({ params }, state) => {
      const policy = find(state.policies, params['id'], 'Policy');
      remove(state.policies, policy);
      removeWhere(state.timeOffRequests, ({ policyId }) => policyId === policy.id);
      return empty(200);
    },
  },
];

/** Replaces everything but the unit of time (API.md 11.19). */
function updatePolicy({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const { id, timeUnit } = find(state.policies, params['id'], 'Policy');
  if (FLAGS_OF_UPDATE.some((flag) => booleanIn(body, flag) === undefined)) throw missing();
  return ok(replace(state.policies, policyIn(body, id, timeUnit, true, state)));
}

function policyIn(
  body: Fields,
  id: string,
  timeUnit: Policy['timeUnit'],
  replaces: boolean,
  state: SandboxState,
): Policy {
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Policy', name, state.policies, id);
  return {
    id,
    name,
    workspaceId: state.workspace.id,
    timeUnit,
    approve: approvalIn(body),
    archived: booleanIn(body, 'archived') ?? false,
    allowHalfDay: booleanIn(body, 'allowHalfDay') ?? false,
    allowNegativeBalance: booleanIn(body, 'allowNegativeBalance') ?? false,
    automaticAccrual: fieldsIn(body, 'automaticAccrual') ?? null,
    negativeBalance: fieldsIn(body, 'negativeBalance') ?? null,
    everyoneIncludingNew: booleanIn(body, 'everyoneIncludingNew') ?? false,
    ...membersIn(body, state, replaces),
  };
}

function approvalIn(body: Fields): Approval {
  const approve = fieldsIn(body, 'approve');
  if (approve === undefined) throw missing();
  return {
    requiresApproval: booleanIn(approve, 'requiresApproval') ?? false,
    specificMembers: booleanIn(approve, 'specificMembers') ?? false,
    teamManagers: booleanIn(approve, 'teamManagers') ?? false,
    userIds: textsIn(approve, 'userIds') ?? [],
  };
}
