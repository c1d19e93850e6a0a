import type { TimeEntry } from '../entities/time-entry.js';
import type { SandboxState } from '../state.js';
import { secondsOf, zoned } from '../time.js';
import { rateOf } from './amounts.js';

/** An entry as a row of the detailed report: seconds, and instants with the zone's offset (API.md 7). */
export function detailedRow(entry: TimeEntry, timeZone: string, state: SandboxState): object {
  const { id, description, userId, billable, taskId, projectId, tagIds, timeInterval, isLocked } = entry;
  const user = state.users.find((candidate) => candidate.id === userId);
  const project = state.projects.find((candidate) => candidate.id === projectId);
  const client = state.clients.find((candidate) => candidate.id === project?.clientId);
  const seconds = secondsOf(timeInterval);
  const rate = rateOf(entry, 'hourlyRate', state);
  return {
    _id: id,
    description,
    userId,
    userName: user?.name ?? null,
    userEmail: user?.email ?? null,
    billable,
    taskId,
    taskName: state.tasks.find((task) => task.id === taskId)?.name ?? null,
    projectId,
    projectName: project?.name ?? null,
    projectColor: project?.color ?? null,
    clientId: client?.id ?? null,
    clientName: client?.name ?? null,
    tags: state.tags.filter((tag) => tagIds.includes(tag.id)).map((tag) => ({ id: tag.id, name: tag.name })),
    timeInterval: { start: at(timeInterval.start, timeZone), end: at(timeInterval.end, timeZone), duration: seconds },
    locked: isLocked,
    approvalRequestId: null,
    rate: rate?.amount ?? 0,
    amount: billable ? Math.round((seconds / 3600) * (rate?.amount ?? 0)) : 0,
  };
}

function at(instant: string | null, timeZone: string): string | null {
  return instant === null ? null : zoned(Date.parse(instant), timeZone);
}
