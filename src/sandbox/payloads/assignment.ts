import type { Assignment } from '../entities/assignment.js';
import type { SandboxState } from '../state.js';

/** What webhooks tell of an assignment: ids only (WEBHOOKS 5). */
export function assignmentPayload({ id, workspaceId, userId, projectId }: Assignment): object {
  return { workspaceId, userId, projectId, assignmentId: id };
}

/** An assignment as a row of a list, with the names of what it is about. */
export function shownAssignment(assignment: Assignment, state: SandboxState): object {
  const { id, workspaceId, userId, projectId, taskId, billable, hoursPerDay, note, startTime, period } = assignment;
  const project = state.projects.find((candidate) => candidate.id === projectId);
  const client = state.clients.find((candidate) => candidate.id === project?.clientId);
  return {
    id,
    workspaceId,
    userId,
    userName: state.users.find((user) => user.id === userId)?.name ?? null,
    projectId,
    projectName: project?.name ?? null,
    projectColor: project?.color ?? null,
    projectArchived: project?.archived ?? null,
    projectBillable: project?.billable ?? null,
    clientId: client?.id ?? null,
    clientName: client?.name ?? null,
    taskId,
    taskName: state.tasks.find((task) => task.id === taskId)?.name ?? null,
    billable,
    hoursPerDay,
    note,
    startTime,
    period,
  };
}
