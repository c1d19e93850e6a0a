import type { Policy } from './entities/time-off.js';
import type { User } from './entities/user.js';
import type { SandboxEvent } from './route.js';
import type { SandboxState } from './state.js';

/** How much time off a person has for a policy, in its unit. */
export interface Balance {
  readonly total: number;
  readonly used: number;
  readonly balance: number;
}

/** What was given, less what was approved. */
export function balanceOf(user: User, policy: Policy, state: SandboxState): Balance {
  const isOurs = ({ userId, policyId }: { readonly userId: string; readonly policyId: string }): boolean =>
    userId === user.id && policyId === policy.id;
  const given = state.balanceAssignments.filter(isOurs).map(({ balance }) => balance);
  const corrected = state.balanceCorrections.filter(isOurs).map(({ difference }) => difference);
  const taken = state.timeOffRequests
    .filter((request) => isOurs(request) && request.status.statusType === 'APPROVED')
    .map(({ balanceDiff }) => balanceDiff);
  const total = sum(given) + sum(corrected);
  const used = sum(taken);
  return { total, used, balance: total - used };
}

/** A balance as the API shows it; it has no id of its own, and takes that of its policy. */
export function balanceRow(user: User, policy: Policy, state: SandboxState): object {
  return {
    id: policy.id,
    userId: user.id,
    userName: user.name,
    policyId: policy.id,
    policyName: policy.name,
    policyTimeUnit: policy.timeUnit,
    policyArchived: policy.archived,
    negativeBalanceLimit: false,
    negativeBalanceAmount: 0,
    workspaceId: state.workspace.id,
    ...balanceOf(user, policy, state),
  };
}

/** What webhooks tell of a changed balance: the value as a text, and no policy (WEBHOOKS 5). */
export function balanceEvent(userId: string, value: number, note: string | null, state: SandboxState): SandboxEvent {
  const payload = { workspaceId: state.workspace.id, userId, value: String(value), note, updatedBy: state.user.id };
  return { type: 'BALANCE_UPDATED', payload };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
