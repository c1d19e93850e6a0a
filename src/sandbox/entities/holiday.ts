import type { Identified } from './identified.js';

export interface Holiday extends Identified {
  readonly name: string;
  readonly workspaceId: string;
  /** Days, `yyyy-MM-dd`. */
  readonly datePeriod: { readonly startDate: string; readonly endDate: string };
  readonly occursAnnually: boolean;
  readonly everyoneIncludingNew: boolean;
  readonly automaticTimeEntryCreation: boolean;
  readonly projectId: string | null;
  readonly taskId: string | null;
  readonly userIds: readonly string[];
  readonly userGroupIds: readonly string[];
}
