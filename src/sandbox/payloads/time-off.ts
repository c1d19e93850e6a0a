import { balanceOf } from '../balances.js';
import { find } from '../collection.js';
import type { TimeOffRequest } from '../entities/time-off.js';
import type { SandboxState } from '../state.js';

/** A request as its own routes answer it. */
export function slimRequest(request: TimeOffRequest): object {
  const { id, workspaceId, policyId, userId, note, balanceDiff, createdAt, halfDay, period, status } = request;
  const timeOffPeriod = { halfDay, halfDayHours: null, halfDayPeriod: 'NOT_DEFINED', period };
  return { id, workspaceId, policyId, userId, note, balanceDiff, createdAt, status, timeOffPeriod };
}

/** A request with the names of whom and what it is about, as lists and new ones are shown. */
export function fullRequest(request: TimeOffRequest, state: SandboxState): object {
  const policy = find(state.policies, request.policyId, 'Policy');
  const user = find(state.users, request.userId, 'User');
  const requester = find(state.users, request.requesterUserId, 'User');
  return {
    ...slimRequest(request),
    balance: balanceOf(user, policy, state).balance,
    policyName: policy.name,
    timeUnit: policy.timeUnit,
    requesterUserId: requester.id,
    requesterUserName: requester.name,
    userEmail: user.email,
    userName: user.name,
    userTimeZone: request.timeZone,
  };
}

/** What webhooks tell of a request (WEBHOOKS 5). */
export function timeOffPayload(request: TimeOffRequest): object {
  const { period, ...shown } = request;
  return { ...shown, timeOffPeriod: { period }, excludeDays: [], negativeBalanceUsed: 0 };
}
