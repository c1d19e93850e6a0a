import type { Identified, Named } from './identified.js';
import type { Membership, Rate } from './workspace.js';

export interface Project extends Named {
  readonly workspaceId: string;
  readonly hourlyRate: Rate | null;
  readonly costRate: Rate | null;
  /** Empty where there is none. */
  readonly clientId: string;
  readonly billable: boolean;
  readonly memberships: readonly Membership[];
  readonly color: string;
  readonly estimate: Estimate;
  readonly timeEstimate: TimeEstimate;
  readonly budgetEstimate: BudgetEstimate | null;
  readonly estimateReset: Readonly<Record<string, unknown>> | null;
  readonly note: string;
  readonly public: boolean;
  readonly template: boolean;
}

export const ESTIMATE_TYPES = ['AUTO', 'MANUAL'] as const;
export type EstimateType = (typeof ESTIMATE_TYPES)[number];
export const RESET_OPTIONS = ['WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type ResetOption = (typeof RESET_OPTIONS)[number];

export interface Estimate {
  readonly estimate: string;
  readonly type: EstimateType;
}

export interface TimeEstimate extends Estimate {
  readonly active: boolean;
  readonly includeNonBillable: boolean;
  readonly resetOption: ResetOption | null;
}

export interface BudgetEstimate {
  readonly estimate: number;
  readonly type: EstimateType;
  readonly active: boolean;
  readonly includeExpenses: boolean;
  readonly resetOption: ResetOption | null;
}

export interface Task extends Identified {
  readonly name: string;
  readonly workspaceId: string;
  readonly projectId: string;
  readonly assigneeIds: readonly string[];
  readonly userGroupIds: readonly string[];
  readonly estimate: string;
  readonly status: 'ACTIVE' | 'DONE';
  readonly budgetEstimate: number;
  readonly billable: boolean;
  readonly hourlyRate: Rate | null;
  readonly costRate: Rate | null;
}
