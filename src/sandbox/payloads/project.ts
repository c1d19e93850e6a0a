import type { Project, Task } from '../entities/project.js';
import type { SandboxState } from '../state.js';
import { isoDuration, secondsOf } from '../time.js';
import { namedPayload } from './named.js';

/** A project as the API shows it. */
export function shownProject(project: Project, state: SandboxState): object {
  const { clientId, ...kept } = project;
  return { ...kept, clientId, clientName: clientNameOf(project, state), duration: durationOf(project, state) };
}

/** A project with its client, tasks and custom fields spelled out. */
export function hydratedProject(project: Project, state: SandboxState): object {
  return {
    ...shownProject(project, state),
    client: state.clients.find(({ id }) => id === project.clientId) ?? null,
    tasks: tasksOf(project, state).map((task) => shownTask(task, state)),
    customFields: state.customFields.filter(({ entityType }) => entityType === 'TIMEENTRY'),
  };
}

/** What webhooks tell of a project (WEBHOOKS 5). */
export function projectPayload(project: Project, state: SandboxState): object {
  const client = state.clients.find(({ id }) => id === project.clientId);
  return {
    ...shortProject(project, state),
    hourlyRate: project.hourlyRate,
    tasks: tasksOf(project, state).map((task) => nestedTask(task, state)),
    client: client === undefined ? null : namedPayload(client),
  };
}

/** A project as webhooks of its entries carry it. */
export function shortProject(project: Project, state: SandboxState): object {
  const { id, name, clientId, workspaceId, billable, color, estimate, archived, note, template } = project;
  return {
    id,
    name,
    clientId,
    clientName: clientNameOf(project, state),
    workspaceId,
    billable,
    color,
    estimate,
    archived,
    duration: durationOf(project, state),
    note,
    public: project.public,
    template,
  };
}

/** A task as the API shows it. */
export function shownTask(task: Task, state: SandboxState): object {
  const { workspaceId: _workspaceId, ...shown } = task;
  return { ...shown, assigneeId: assigneeOf(task), duration: durationOfTask(task, state) };
}

/** What webhooks tell of a task (WEBHOOKS 5). */
export function taskPayload(task: Task, state: SandboxState): object {
  const { id, name, projectId, assigneeIds, userGroupIds, estimate, status } = task;
  return {
    id,
    name,
    projectId,
    assigneeIds,
    assigneeId: assigneeOf(task),
    userGroupIds,
    estimate,
    status,
    duration: durationOfTask(task, state),
  };
}

/** A task as the webhooks of its project and its entries carry it. */
export function nestedTask(task: Task, state: SandboxState): object {
  return { ...taskPayload(task, state), workspaceId: task.workspaceId };
}

function assigneeOf({ assigneeIds }: Task): string {
  return assigneeIds[0] ?? '';
}

function tasksOf({ id }: Project, { tasks }: SandboxState): Task[] {
  return tasks.filter(({ projectId }) => projectId === id);
}

function clientNameOf({ clientId }: Project, { clients }: SandboxState): string {
  return clients.find(({ id }) => id === clientId)?.name ?? '';
}

function durationOf({ id }: Project, { timeEntries }: SandboxState): string {
  const entries = timeEntries.filter(({ projectId }) => projectId === id);
  return isoDuration(entries.reduce((sum, { timeInterval }) => sum + secondsOf(timeInterval), 0));
}

function durationOfTask({ id }: Task, { timeEntries }: SandboxState): string {
  const entries = timeEntries.filter(({ taskId }) => taskId === id);
  return isoDuration(entries.reduce((sum, { timeInterval }) => sum + secondsOf(timeInterval), 0));
}
