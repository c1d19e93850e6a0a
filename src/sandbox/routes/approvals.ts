import { APPROVAL_PERIODS, endOfPeriod } from '../approval-period.js';
import { find, replace } from '../collection.js';
import { APPROVAL_STATES, type ApprovalRequest } from '../entities/approval.js';
import type { User } from '../entities/user.js';
import { requiredWordIn, textIn, wordIn, wordOf } from '../fields.js';
import type { Fields } from '../input.js';
import { listPage } from '../paging.js';
import { approvalPayload, approvalRow } from '../payloads/approval.js';
import { badParameter } from '../reply.js';
import { created, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import { sorted } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { instant, requiredInstantIn } from '../time.js';

const APPROVALS = '/v1/workspaces/{workspaceId}/approval-requests';
const NOTE = { max: 3000 };
const OWN_TYPES = ['TIMESHEET', 'EXPENSE'];
const TYPES = [...OWN_TYPES, 'TIMESHEET_AND_EXPENSE'];

export const APPROVAL_ROUTES: readonly Route[] = [
  { operation: 'list_approval_requests', method: 'GET', path: APPROVALS, paid: true, handle: listApprovals },
  {
    operation: 'create_approval_request',
    method: 'POST',
    path: APPROVALS,
    paid: true,
    handle: ({ body }, state) => submit(body, state.user, state),
  },
  {
    operation: 'create_typed_approval_request',
    method: 'POST',
    path: `${APPROVALS}/{type}`,
    paid: true,
    handle: ({ params, body }, state) => {
      assertType(params['type'], OWN_TYPES);
      return submit(body, state.user, state);
    },
  },
  {
    operation: 'create_approval_request_for_user',
    method: 'POST',
    path: `${APPROVALS}/users/{userId}`,
    paid: true,
    handle: ({ params, body }, state) => submit(body, find(state.users, params['userId'], 'User'), state),
  },
  {
    operation: 'create_typed_approval_request_for_user',
    method: 'POST',
    path: `${APPROVALS}/users/{userId}/{type}`,
    paid: true,
    handle: ({ params, body }, state) => {
      assertType(params['type'], TYPES);
      return submit(body, find(state.users, params['userId'], 'User'), state);
    },
  },
  {
    operation: 'resubmit_approval_request',
    method: 'POST',
    path: `${APPROVALS}/resubmit-entries-for-approval`,
    paid: true,
    handle: ({ body }, state) => resubmit(body, state.user, state),
  },
  {
    operation: 'resubmit_approval_request_for_user',
    method: 'POST',
    path: `${APPROVALS}/users/{userId}/resubmit-entries-for-approval`,
    paid: true,
    handle: ({ params, body }, state) => resubmit(body, find(state.users, params['userId'], 'User'), state),
  },
  {
    operation: 'update_approval_request',
    method: 'PATCH',
    path: `${APPROVALS}/{approvalRequestId}`,
    paid: true,
    handle: ({ params, body }, state) => {
      const before = find(state.approvals, params['approvalRequestId'], 'Approval request');
      const changedState = requiredWordIn(body, 'state', APPROVAL_STATES);
      return changed(before, changedState, textIn(body, 'note', NOTE) ?? '', state);
    },
  },
];

/** A user and dates are ignored here (API.md 11.29). */
function listApprovals({ query }: SandboxRequest, state: SandboxState): Outcome {
  const wanted = wordOf(query, 'status', ['PENDING', 'APPROVED', 'WITHDRAWN_APPROVAL']);
  const rows = sorted(
    state.approvals.filter(({ status }) => wanted === undefined || status.state === wanted),
    query,
    {
      ID: ({ id }) => id,
      USER_ID: ({ owner }) => owner.userId,
      START: ({ dateRange }) => dateRange.start,
      UPDATED_AT: ({ status }) => status.updatedAt,
    },
    'ID',
  );
  return listPage(
    rows.map((request) => approvalRow(request, state)),
    query,
  );
}

function submit(body: Fields, owner: User, state: SandboxState): Outcome {
  const { user: creator } = state;
  const request: ApprovalRequest = {
    id: state.newId(),
    workspaceId: state.workspace.id,
    dateRange: dateRangeIn(body),
    owner: {
      userId: owner.id,
      userName: owner.name ?? '',
      timeZone: owner.settings?.timeZone ?? state.timeZone,
      startOfWeek: owner.settings?.weekStart ?? 'MONDAY',
    },
    creator: { userId: creator.id, userName: creator.name ?? '', userEmail: creator.email },
    status: statusNow('PENDING', '', state),
  };
  state.approvals.push(request);
  return created(request, { type: 'NEW_APPROVAL_REQUEST', payload: approvalPayload(request) });
}

/** Hands in once more what was handed in for the period; where nothing was, it is new. */
function resubmit(body: Fields, owner: User, state: SandboxState): Outcome {
  const { start } = dateRangeIn(body);
  const before = state.approvals.findLast(
    (request) => request.owner.userId === owner.id && request.dateRange.start === start,
  );
  return before === undefined ? { ...submit(body, owner, state), status: 200 } : changed(before, 'PENDING', '', state);
}

function changed(
  request: ApprovalRequest,
  to: ApprovalRequest['status']['state'],
  note: string,
  state: SandboxState,
): Outcome {
  const after = replace(state.approvals, { ...request, status: statusNow(to, note, state) });
  return ok(after, { type: 'APPROVAL_REQUEST_STATUS_UPDATED', payload: approvalPayload(after) });
}

function statusNow(
  to: ApprovalRequest['status']['state'],
  note: string,
  state: SandboxState,
): ApprovalRequest['status'] {
  const { id, name } = state.user;
  return { state: to, updatedBy: id, updatedByUserName: name ?? '', updatedAt: state.instant(), note };
}

function dateRangeIn(body: Fields): ApprovalRequest['dateRange'] {
  const start = requiredInstantIn(body, 'periodStart');
  const period = wordIn(body, 'period', APPROVAL_PERIODS) ?? 'WEEKLY';
  return { start, end: instant(endOfPeriod(Date.parse(start), period)) };
}

function assertType(type: string | undefined, types: readonly string[]): void {
  if (type === undefined || !types.includes(type)) throw badParameter('type', String(type));
}
