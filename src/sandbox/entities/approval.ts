import type { Identified } from './identified.js';
import type { WeekDay } from './user.js';

export const APPROVAL_STATES = [
  'PENDING',
  'APPROVED',
  'WITHDRAWN_SUBMISSION',
  'WITHDRAWN_APPROVAL',
  'REJECTED',
] as const;

export interface ApprovalRequest extends Identified {
  readonly workspaceId: string;
  readonly dateRange: { readonly start: string; readonly end: string };
  readonly owner: {
    readonly userId: string;
    readonly userName: string;
    readonly timeZone: string;
    readonly startOfWeek: WeekDay;
  };
  readonly creator: { readonly userId: string; readonly userName: string; readonly userEmail: string };
  readonly status: {
    readonly state: (typeof APPROVAL_STATES)[number];
    readonly updatedBy: string;
    readonly updatedByUserName: string;
    readonly updatedAt: string;
    readonly note: string;
  };
}
