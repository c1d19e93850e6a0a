import type { Interval } from '../time.js';
import type { Identified } from './identified.js';
import type { Rate } from './workspace.js';

/** The value of a custom field on an entry. */
export interface FieldValue {
  readonly customFieldId: string;
  readonly timeEntryId: string;
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

export interface TimeEntry extends Identified {
  readonly description: string;
  readonly tagIds: readonly string[];
  readonly userId: string;
  readonly billable: boolean;
  readonly taskId: string | null;
  readonly projectId: string | null;
  readonly workspaceId: string;
  readonly timeInterval: Interval;
  readonly customFieldValues: readonly FieldValue[];
  readonly type: 'REGULAR' | 'BREAK';
  readonly kioskId: null;
  readonly hourlyRate: Rate | null;
  readonly costRate: Rate | null;
  readonly isLocked: boolean;
}
