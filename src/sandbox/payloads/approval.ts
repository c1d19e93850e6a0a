import type { ApprovalRequest } from '../entities/approval.js';
import type { TimeEntry } from '../entities/time-entry.js';
import type { SandboxState } from '../state.js';
import { isoDuration, secondsOf } from '../time.js';
import { expandedExpense } from './expense.js';
import { hydratedEntry } from './time-entry.js';

/** What webhooks tell of an approval: the zone is spelt differently there, and nobody is called its creator. */
export function approvalPayload(request: ApprovalRequest): object {
  const { id, workspaceId, dateRange, owner, status } = request;
  const { timeZone: timezone, ...ownerKept } = owner;
  return { id, workspaceId, dateRange, owner: { ...ownerKept, timezone }, status };
}

/** An approval as a row of a list, with the entries and expenses that it is about. */
export function approvalRow(approvalRequest: ApprovalRequest, state: SandboxState): object {
  const { dateRange, owner, status } = approvalRequest;
  const isWithin = (instant: string): boolean => instant >= dateRange.start && instant <= dateRange.end;
  const entries = state.timeEntries.filter(
    ({ userId, timeInterval }) => userId === owner.userId && isWithin(timeInterval.start),
  );
  const expenses = state.expenses.filter(({ userId, date }) => userId === owner.userId && isWithin(date));
  const tracked = durationOf(entries);
  return {
    approvalRequest,
    entries: entries.map((entry) => hydratedEntry(entry, state)),
    expenses: expenses.map((expense) => expandedExpense(expense, state)),
    expenseTotal: expenses.reduce((sum, { total }) => sum + total, 0),
    trackedTime: tracked,
    approvedTime: status.state === 'APPROVED' ? tracked : 'PT0S',
    pendingTime: status.state === 'PENDING' ? tracked : 'PT0S',
    billableTime: durationOf(entries.filter(({ billable }) => billable)),
    breakTime: durationOf(entries.filter(({ type }) => type === 'BREAK')),
  };
}

function durationOf(entries: readonly TimeEntry[]): string {
  return isoDuration(entries.reduce((sum, { timeInterval }) => sum + secondsOf(timeInterval), 0));
}
