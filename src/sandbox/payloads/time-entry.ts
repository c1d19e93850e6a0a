import type { TimeEntry } from '../entities/time-entry.js';
import type { SandboxState } from '../state.js';
import { namedPayload } from './named.js';
import { nestedTask, shortProject } from './project.js';

/** An entry with its project, task, user and tags spelled out. */
export function hydratedEntry(entry: TimeEntry, state: SandboxState): object {
  return { ...entry, ...relatives(entry, state) };
}

/** What webhooks tell of an entry: what hangs together with it is spelled out (WEBHOOKS 5). */
export function entryPayload(entry: TimeEntry, state: SandboxState): object {
  const { kioskId: _kioskId, type: _type, ...shown } = entry;
  return { ...shown, currentlyRunning: isRunning(entry), ...relatives(entry, state) };
}

/** Whether an entry is a timer that runs. */
export function isRunning({ timeInterval }: TimeEntry): boolean {
  return timeInterval.end === null;
}

function relatives({ projectId, taskId, userId, tagIds }: TimeEntry, state: SandboxState): object {
  const project = state.projects.find(({ id }) => id === projectId);
  const task = state.tasks.find(({ id }) => id === taskId);
  const user = state.users.find(({ id }) => id === userId);
  return {
    project: project === undefined ? null : shortProject(project, state),
    task: task === undefined ? null : nestedTask(task, state),
    user: { id: userId, name: user?.name ?? null, status: user?.status },
    tags: state.tags.filter(({ id }) => tagIds.includes(id)).map(namedPayload),
  };
}
