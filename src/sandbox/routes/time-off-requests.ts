import { balanceOf } from '../balances.js';
import { find, remove, replace } from '../collection.js';
import type { RequestStatus, TimeOffRequest } from '../entities/time-off.js';
import { requiredWordIn, textIn, textsIn } from '../fields.js';
import { bodyPageOf } from '../paging.js';
import { fullRequest, slimRequest, timeOffPayload } from '../payloads/time-off.js';
import { invalid, unreadableBody } from '../reply.js';
import { ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import { sortedBy } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { instantIn } from '../time.js';
import { periodIn } from '../time-off-period.js';

const TIME_OFF = '/v1/workspaces/{workspaceId}/time-off';
const REQUESTS = `${TIME_OFF}/policies/{policyId}/requests`;
const NOTE = { max: 3000 };
/** Requests can be withdrawn, but the filter refuses the word (API.md 9). */
const STATUSES: ReadonlySet<string> = new Set(['PENDING', 'APPROVED', 'REJECTED', 'ALL']);
const UNDECIDED: RequestStatus = {
  statusType: 'PENDING',
  changedByUserId: null,
  changedByUserName: null,
  changedAt: null,
  note: null,
};

/** Listed by POST; read, changed and deleted only under their policy (API.md 11.16). */
export const TIME_OFF_REQUEST_ROUTES: readonly Route[] = [
  { operation: 'list_time_off_requests', method: 'POST', path: `${TIME_OFF}/requests`, paid: true, handle: search },
  {
    operation: 'create_time_off_request',
    method: 'POST',
    path: REQUESTS,
    paid: true,
    handle: (request, state) => ask(request, state.user.id, state),
  },
  {
    operation: 'create_time_off_request_for_user',
    method: 'POST',
    path: `${TIME_OFF}/policies/{policyId}/users/{userId}/requests`,
    paid: true,
    handle: (request, state) => ask(request, request.params['userId'], state),
  },
  {
    operation: 'update_time_off_request_status',
    method: 'PATCH',
    path: `${REQUESTS}/{requestId}`,
    paid: true,
    handle: decide,
  },
  {
    operation: 'delete_time_off_request',
    method: 'DELETE',
    path: `${REQUESTS}/{requestId}`,
    paid: true,
    // What has been decided stays for ever (API.md 11.16).
    handle: (request, state) => {
      const found = requestOf(request, state);
      if (found.status.statusType !== 'PENDING') throw invalid('Only pending requests can be deleted');
      remove(state.timeOffRequests, found);
      return ok(slimRequest(found), { type: 'TIME_OFF_REQUEST_WITHDRAWN', payload: timeOffPayload(found) });
    },
  },
];

function search({ body }: SandboxRequest, state: SandboxState): Outcome {
  const statuses = textsIn(body, 'statuses') ?? [];
  if (statuses.some((status) => !STATUSES.has(status))) throw unreadableBody();
  const userIds = [...(textsIn(body, 'users') ?? []), ...groupMembers(textsIn(body, 'userGroups') ?? [], state)];
  const [from, to] = [instantIn(body, 'start'), instantIn(body, 'end')];
  const rows = state.timeOffRequests
    .filter(({ status }) => statuses.length === 0 || statuses.includes('ALL') || statuses.includes(status.statusType))
    .filter(({ userId }) => userIds.length === 0 || userIds.includes(userId))
    .filter(({ period }) => from === undefined || period.end >= from)
    .filter(({ period }) => to === undefined || period.start <= to);
  const newestFirst = sortedBy(rows, ({ createdAt }) => createdAt, true);
  const page = bodyPageOf(newestFirst, body, { page: 'page', size: 'pageSize' });
  return ok({ count: rows.length, requests: page.rows.map((request) => fullRequest(request, state)) });
}

/** A policy that wants no approval gives it at once. */
function ask({ params, body }: SandboxRequest, userId: string | undefined, state: SandboxState): Outcome {
  const policy = find(state.policies, params['policyId'], 'Policy');
  const user = find(state.users, userId, 'User');
  const timeZone = user.settings?.timeZone ?? state.timeZone;
  const asked: TimeOffRequest = {
    id: state.newId(),
    workspaceId: state.workspace.id,
    policyId: policy.id,
    userId: user.id,
    requesterUserId: state.user.id,
    timeZone,
    ...periodIn(body, policy, timeZone),
    note: textIn(body, 'note', NOTE) ?? null,
    status: UNDECIDED,
    balanceValueAtRequest: balanceOf(user, policy, state).balance,
    createdAt: microseconds(state.now()),
  };
  const request = policy.approve.requiresApproval ? asked : decided(asked, 'APPROVED', null, state);
  state.timeOffRequests.push(request);
  const events = [{ type: 'TIME_OFF_REQUESTED', payload: timeOffPayload(asked) }];
  if (request !== asked) events.push({ type: 'TIME_OFF_REQUEST_APPROVED', payload: timeOffPayload(request) });
  return ok(fullRequest(request, state), ...events);
}

/** Asked for as `status`, told as `statusType` (API.md 11.17). */
function decide(request: SandboxRequest, state: SandboxState): Outcome {
  const before = requestOf(request, state);
  const statusType = requiredWordIn(request.body, 'status', ['APPROVED', 'REJECTED']);
  const note = textIn(request.body, 'note', NOTE) ?? null;
  const after = replace(state.timeOffRequests, decided(before, statusType, note, state));
  return ok(slimRequest(after), { type: `TIME_OFF_REQUEST_${statusType}`, payload: timeOffPayload(after) });
}

function decided(
  request: TimeOffRequest,
  statusType: 'APPROVED' | 'REJECTED',
  note: string | null,
  { user, now }: SandboxState,
): TimeOffRequest {
  const changedAt = microseconds(now());
  return {
    ...request,
    status: { statusType, changedByUserId: user.id, changedByUserName: user.name, changedAt, note },
  };
}

function requestOf({ params }: SandboxRequest, state: SandboxState): TimeOffRequest {
  const policy = find(state.policies, params['policyId'], 'Policy');
  const ofPolicy = state.timeOffRequests.filter(({ policyId }) => policyId === policy.id);
  return find(ofPolicy, params['requestId'], 'Time off request');
}

function groupMembers(groupIds: readonly string[], { userGroups }: SandboxState): string[] {
  return groupIds.flatMap((id) => find(userGroups, id, 'User group').userIds);
}

/** Time off is told of with fractions of seconds (API.md 7). */
function microseconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000Z');
}
