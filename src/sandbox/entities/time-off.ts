import type { Identified, Named } from './identified.js';

export interface Approval {
  readonly requiresApproval: boolean;
  readonly specificMembers: boolean;
  readonly teamManagers: boolean;
  readonly userIds: readonly string[];
}

export const TIME_UNITS = ['DAYS', 'HOURS'] as const;

export interface Policy extends Named {
  readonly workspaceId: string;
  readonly allowHalfDay: boolean;
  readonly allowNegativeBalance: boolean;
  readonly approve: Approval;
  readonly automaticAccrual: Readonly<Record<string, unknown>> | null;
  readonly negativeBalance: Readonly<Record<string, unknown>> | null;
  readonly everyoneIncludingNew: boolean;
  readonly timeUnit: (typeof TIME_UNITS)[number];
  readonly userIds: readonly string[];
  readonly userGroupIds: readonly string[];
}

export interface RequestStatus {
  readonly statusType: 'PENDING' | 'APPROVED' | 'REJECTED';
  readonly changedByUserId: string | null;
  readonly changedByUserName: string | null;
  readonly changedAt: string | null;
  readonly note: string | null;
}

export interface TimeOffRequest extends Identified {
  readonly workspaceId: string;
  readonly policyId: string;
  readonly userId: string;
  readonly requesterUserId: string;
  readonly timeZone: string;
  readonly halfDay: boolean;
  readonly period: { readonly start: string; readonly end: string };
  readonly note: string | null;
  readonly status: RequestStatus;
  /** What it takes from the balance, in the unit of the policy. */
  readonly balanceDiff: number;
  readonly balanceValueAtRequest: number;
  readonly createdAt: string;
}

/** What was given to a person for a policy; it adds up (API.md 10). */
export interface BalanceAssignment extends Identified {
  readonly userId: string;
  readonly policyId: string;
  readonly balance: number;
  readonly note: string | null;
  readonly dateRange: { readonly start: string; readonly end: string } | null;
}

/** What a person's balance for a policy was put right by. */
export interface BalanceCorrection {
  readonly userId: string;
  readonly policyId: string;
  readonly difference: number;
}
