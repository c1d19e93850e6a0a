import { find, remove, replace } from '../collection.js';
import { balanceEvent, balanceOf } from '../balances.js';
import type { BalanceAssignment } from '../entities/time-off.js';
import { fieldsIn, referencesIn, requiredNumberIn, requiredReferenceIn, requiredTextIn, textIn } from '../fields.js';
import type { Fields } from '../input.js';
import { missing } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxEvent, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { dayIn } from '../time.js';

const ASSIGNMENT = '/v1/workspaces/{workspaceId}/time-off/balance/assignment';
const ONE = `${ASSIGNMENT}/{balanceAssignmentId}/user/{userId}/policy/{policyId}`;
const VALUE = { min: -10_000, max: 10_000 };
const NOTE = { max: 3000 };

export const BALANCE_ASSIGNMENT_ROUTES: readonly Route[] = [
  { operation: 'create_balance_assignment', method: 'POST', path: ASSIGNMENT, paid: true, handle: assign },
  {
    operation: 'list_balance_assignments',
    method: 'GET',
    path: `${ASSIGNMENT}/user/{userId}/policy/{policyId}`,
    paid: true,
    handle: (request, state) => ok(ofHolder(request, state)),
  },
  {
    operation: 'update_balance_assignment',
    method: 'PUT',
    path: ONE,
    paid: true,
    // A difference, not a new value (API.md 10).
    handle: (request, state) => {
      const before = assignmentOf(request, state);
      const { body } = request;
      const assignment = replace(state.balanceAssignments, {
        ...before,
        balance: before.balance + requiredNumberIn(body, 'balanceChange', VALUE),
        note: textIn(body, 'note', NOTE) ?? before.note,
        dateRange: dateRangeIn(body) ?? before.dateRange,
      });
      return empty(204, balanceChanged(assignment, assignment.note, state));
    },
  },
  {
    operation: 'delete_balance_assignment',
    method: 'DELETE',
    path: ONE,
    paid: true,
    // Needs a note in its body (API.md 11.30).
    handle: (request, state) => {
      const assignment = assignmentOf(request, state);
      const note = requiredTextIn(request.body, 'note', NOTE);
      remove(state.balanceAssignments, assignment);
      return empty(200, balanceChanged(assignment, note, state));
    },
  },
];

/** Adds to what is there: a repeat adds again (API.md 10). */
function assign({ body }: SandboxRequest, state: SandboxState): Outcome {
  const policyId = requiredReferenceIn(body, 'policyId', 'Policy', state.policies);
  const userIds = referencesIn(body, 'userIds', 'User', state.users);
  if (userIds === undefined || userIds.length === 0) throw missing();
  const assignments = userIds.map((userId): BalanceAssignment => ({
    id: state.newId(),
    userId,
    policyId,
    balance: requiredNumberIn(body, 'balance', VALUE),
    note: textIn(body, 'note', NOTE) ?? null,
    dateRange: dateRangeIn(body) ?? null,
  }));
  state.balanceAssignments.push(...assignments);
  return created(assignments, ...assignments.map((assignment) => balanceChanged(assignment, assignment.note, state)));
}

function ofHolder({ params }: SandboxRequest, state: SandboxState): BalanceAssignment[] {
  const user = find(state.users, params['userId'], 'User');
  const policy = find(state.policies, params['policyId'], 'Policy');
  return state.balanceAssignments.filter(({ userId, policyId }) => userId === user.id && policyId === policy.id);
}

function assignmentOf(request: SandboxRequest, state: SandboxState): BalanceAssignment {
  return find(ofHolder(request, state), request.params['balanceAssignmentId'], 'Balance assignment');
}

function balanceChanged(
  { userId, policyId }: BalanceAssignment,
  note: string | null,
  state: SandboxState,
): SandboxEvent {
  const user = find(state.users, userId, 'User');
  const { balance } = balanceOf(user, find(state.policies, policyId, 'Policy'), state);
  return balanceEvent(userId, balance, note, state);
}

function dateRangeIn(body: Fields): BalanceAssignment['dateRange'] | undefined {
  const range = fieldsIn(body, 'dateRange');
  return range === undefined ? undefined : { start: dayIn(range, 'start'), end: dayIn(range, 'end') };
}
