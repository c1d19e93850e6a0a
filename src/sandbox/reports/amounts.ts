import type { TimeEntry } from '../entities/time-entry.js';
import type { Rate } from '../entities/workspace.js';
import type { RateKind } from '../rates.js';
import type { SandboxState } from '../state.js';
import { secondsOf } from '../time.js';

/** What entries come to: whole seconds and minor units (API.md 7). */
export interface Sums {
  readonly duration: number;
  readonly billableDuration: number;
  readonly earned: number;
  readonly cost: number;
}

/** What entries come to together. */
export function sumsOf(entries: readonly TimeEntry[], state: SandboxState): Sums {
  const billable = entries.filter((entry) => entry.billable);
  return {
    duration: secondsIn(entries),
    billableDuration: secondsIn(billable),
    earned: worthOf(billable, 'hourlyRate', state),
    cost: worthOf(entries, 'costRate', state),
  };
}

/** The rate of an entry: its task's, its person's in the project, the project's, the person's, the workspace's. */
export function rateOf(entry: TimeEntry, kind: RateKind, state: SandboxState): Rate | null {
  const isOfUser = ({ userId }: { readonly userId: string }): boolean => userId === entry.userId;
  const task = state.tasks.find(({ id }) => id === entry.taskId);
  const project = state.projects.find(({ id }) => id === entry.projectId);
  return (
    task?.[kind] ??
    project?.memberships.find(isOfUser)?.[kind] ??
    project?.[kind] ??
    state.workspace.memberships.find(isOfUser)?.[kind] ??
    state.workspace[kind]
  );
}

/** The totals that every report over entries begins with. */
export function totalsOf(entries: readonly TimeEntry[], state: SandboxState): object[] {
  const { duration, billableDuration, earned, cost } = sumsOf(entries, state);
  const amounts = [
    { type: 'EARNED', value: earned },
    { type: 'COST', value: cost },
    { type: 'PROFIT', value: earned - cost },
  ];
  return [{ id: '', totalTime: duration, totalBillableTime: billableDuration, entriesCount: entries.length, amounts }];
}

function secondsIn(entries: readonly TimeEntry[]): number {
  return entries.reduce((sum, { timeInterval }) => sum + secondsOf(timeInterval), 0);
}

function worthOf(entries: readonly TimeEntry[], kind: RateKind, state: SandboxState): number {
  const worth = (entry: TimeEntry): number =>
    (secondsOf(entry.timeInterval) / 3600) * (rateOf(entry, kind, state)?.amount ?? 0);
  return Math.round(entries.reduce((sum, entry) => sum + worth(entry), 0));
}
