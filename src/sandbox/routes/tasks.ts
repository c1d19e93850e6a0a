import { find, remove, replace } from '../collection.js';
import type { Task } from '../entities/project.js';
import { booleanIn, flagOf, numberIn, referenceIn, referencesIn, requiredTextIn, textIn, wordIn } from '../fields.js';
import type { Fields } from '../input.js';
import { assertNameFree, filterByName, sortedByName } from '../named-entities.js';
import { listPage } from '../paging.js';
import { shownTask, taskPayload } from '../payloads/project.js';
import { RATE_KINDS, rateEvent, rateIn, type RateKind } from '../rates.js';
import { stillActive } from '../reply.js';
import { created, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const TASKS = '/v1/workspaces/{workspaceId}/projects/{projectId}/tasks';
const NAME = { min: 1, max: 1000 };
/** ALL is only a filter (API.md 9). */
const STATUSES = ['ACTIVE', 'DONE'] as const;

export const TASK_ROUTES: readonly Route[] = [
  { operation: 'list_tasks', method: 'GET', path: TASKS, handle: listTasks },
  { operation: 'create_task', method: 'POST', path: TASKS, handle: createTask },
  {
    operation: 'get_task',
    method: 'GET',
    path: `${TASKS}/{taskId}`,
    handle: (request, state) => ok(shownTask(taskOf(request, state), state)),
  },
  { operation: 'update_task', method: 'PUT', path: `${TASKS}/{taskId}`, handle: updateTask },
  { operation: 'delete_task', method: 'DELETE', path: `${TASKS}/{taskId}`, handle: deleteTask },
  ...RATE_KINDS.map(rateRoute),
];

/**
 * A task that a body describes; it is not kept yet.
 * @throws Refusal when the project has a task of this name
 */
export function newTask(body: Fields, projectId: string, state: SandboxState): Task {
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Task', name, inProject(projectId, state));
  return {
    id: state.newId(),
    name,
    workspaceId: state.workspace.id,
    projectId,
    ...settingsIn(body, state),
    billable: booleanIn(body, 'billable') ?? state.projects.find(({ id }) => id === projectId)?.billable ?? false,
    hourlyRate: null,
    costRate: null,
  };
}

function listTasks({ params, query }: SandboxRequest, state: SandboxState): Outcome {
  const project = find(state.projects, params['projectId'], 'Project');
  const active = flagOf(query, 'is-active');
  const rows = filterByName(inProject(project.id, state), query).filter(
    ({ status }) => active === undefined || (status === 'ACTIVE') === active,
  );
  return listPage(
    sortedByName(rows, query).map((task) => shownTask(task, state)),
    query,
  );
}

function createTask({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const project = find(state.projects, params['projectId'], 'Project');
  const task = newTask(body, project.id, state);
  state.tasks.push(task);
  return created(shownTask(task, state), { type: 'NEW_TASK', payload: taskPayload(task, state) });
}

/** Replaces, except for what only other routes set. */
function updateTask(request: SandboxRequest, state: SandboxState): Outcome {
  const before = taskOf(request, state);
  const { body } = request;
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Task', name, inProject(before.projectId, state), before.id);
  const task: Task = {
    ...before,
    name,
    ...settingsIn(body, state),
    billable: booleanIn(body, 'billable') ?? before.billable,
  };
  replace(state.tasks, task);
  return ok(shownTask(task, state), { type: 'TASK_UPDATED', payload: taskPayload(task, state) });
}

function deleteTask(request: SandboxRequest, state: SandboxState): Outcome {
  const task = taskOf(request, state);
  if (task.status !== 'DONE') throw stillActive('task');
  const [shown, payload] = [shownTask(task, state), taskPayload(task, state)];
  remove(state.tasks, task);
  return ok(shown, { type: 'TASK_DELETED', payload });
}

function rateRoute(kind: RateKind): Route {
  const name = kind === 'costRate' ? 'cost' : 'hourly';
  return {
    operation: `update_task_${name}_rate`,
    method: 'PUT',
    path: `${TASKS}/{id}/${name}-rate`,
    handle: ({ params, body }, state) => {
      const before = find(inProject(params['projectId'], state), params['id'], 'Task');
      const task = replace(state.tasks, { ...before, [kind]: rateIn(body, state) });
      const shown = shownTask(task, state);
      return ok(shown, rateEvent(kind, 'TASK', shown, body, state));
    },
  };
}

function settingsIn(
  body: Fields,
  state: SandboxState,
): Pick<Task, 'assigneeIds' | 'userGroupIds' | 'estimate' | 'status' | 'budgetEstimate'> {
  const assigneeId = referenceIn(body, 'assigneeId', 'User', state.users);
  const assigneeIds = referencesIn(body, 'assigneeIds', 'User', state.users) ?? [];
  return {
    assigneeIds: assigneeIds.length === 0 && assigneeId !== null ? [assigneeId] : assigneeIds,
    userGroupIds: referencesIn(body, 'userGroupIds', 'User group', state.userGroups) ?? [],
    estimate: textIn(body, 'estimate', { max: 100 }) ?? 'PT0S',
    status: wordIn(body, 'status', STATUSES) ?? 'ACTIVE',
    budgetEstimate: numberIn(body, 'budgetEstimate', { min: 0 }) ?? 0,
  };
}

function taskOf({ params }: SandboxRequest, state: SandboxState): Task {
  const project = find(state.projects, params['projectId'], 'Project');
  return find(inProject(project.id, state), params['taskId'], 'Task');
}

function inProject(projectId: string | undefined, { tasks }: SandboxState): Task[] {
  return tasks.filter((task) => task.projectId === projectId);
}
