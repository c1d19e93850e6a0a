import { assignmentPayload, shownAssignment } from '../payloads/assignment.js';
import { find, remove, replace } from '../collection.js';
import type { Assignment } from '../entities/assignment.js';
import {
  booleanIn,
  fieldsIn,
  numberIn,
  referenceIn,
  requiredNumberIn,
  requiredOf,
  requiredReferenceIn,
  textIn,
  textsIn,
  wordIn,
  wordOf,
} from '../fields.js';
import type { Fields } from '../input.js';
import { listPage } from '../paging.js';
import { badParameter, invalid } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxEvent, type SandboxRequest } from '../route.js';
import { sorted } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { instant, requiredInstantIn } from '../time.js';

const ASSIGNMENTS = '/v1/workspaces/{workspaceId}/scheduling/assignments';
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const WEEKS = { min: 1, max: 99 };
const NOTE = { max: 100 };
const SERIES_OPTIONS = ['THIS_ONE', 'THIS_AND_FOLLOWING', 'ALL'] as const;

/** A plain assignment by its id does not exist; changed and deleted are recurring ones (API.md 11.20). */
export const ASSIGNMENT_ROUTES: readonly Route[] = [
  { operation: 'list_assignments', method: 'GET', path: `${ASSIGNMENTS}/all`, paid: true, handle: listAssignments },
  { operation: 'create_assignment', method: 'POST', path: `${ASSIGNMENTS}/recurring`, paid: true, handle: create },
  {
    operation: 'update_assignment',
    method: 'PATCH',
    path: `${ASSIGNMENTS}/recurring/{assignmentId}`,
    paid: true,
    handle: update,
  },
  {
    operation: 'delete_assignment',
    method: 'DELETE',
    path: `${ASSIGNMENTS}/recurring/{assignmentId}`,
    paid: true,
    handle: ({ params, query }, state) => {
      const assignment = find(state.assignments, params['assignmentId'], 'Assignment');
      const option = wordOf(query, 'seriesUpdateOption', SERIES_OPTIONS) ?? 'THIS_ONE';
      const deleted = affected(assignment, option, state);
      for (const each of deleted) remove(state.assignments, each);
      return ok(deleted, ...deleted.map((each) => ({ type: 'ASSIGNMENT_DELETED', payload: assignmentPayload(each) })));
    },
  },
  { operation: 'publish_assignments', method: 'PUT', path: `${ASSIGNMENTS}/publish`, paid: true, handle: publish },
  {
    operation: 'copy_assignment',
    method: 'POST',
    path: `${ASSIGNMENTS}/{assignmentId}/copy`,
    paid: true,
    handle: ({ params, body }, state) => {
      const original = find(state.assignments, params['assignmentId'], 'Assignment');
      const option = wordIn(body, 'seriesUpdateOption', SERIES_OPTIONS) ?? 'THIS_ONE';
      const userId = requiredReferenceIn(body, 'userId', 'User', state.users);
      const seriesId = state.newId();
      return ok(
        ...kept(
          affected(original, option, state).map((each) => copyOf(each, userId, seriesId, state)),
          state,
        ),
      );
    },
  },
];

function listAssignments({ query }: SandboxRequest, state: SandboxState): Outcome {
  const [from = 0, to = 0] = ['start', 'end'].map((name) => {
    const value = requiredOf(query, name);
    if (Number.isNaN(Date.parse(value))) throw badParameter(name, value);
    return Date.parse(value);
  });
  const name = query.get('name')?.toLowerCase() ?? '';
  const projectName = ({ projectId }: Assignment): string =>
    state.projects.find(({ id }) => id === projectId)?.name ?? '';
  const userName = ({ userId }: Assignment): string => state.users.find(({ id }) => id === userId)?.name ?? '';
  const rows = state.assignments
    .filter(({ period }) => Date.parse(period.end) >= from && Date.parse(period.start) <= to)
    .filter((each) => [projectName(each), userName(each)].some((text) => text.toLowerCase().includes(name)));
  const columns = { PROJECT: projectName, USER: userName, ID: ({ id }: Assignment) => id };
  return listPage(
    sorted(rows, query, columns, 'ID').map((each) => shownAssignment(each, state)),
    query,
  );
}

/** Answers a list: one for each occurrence (API.md 11.21). */
function create({ body }: SandboxRequest, state: SandboxState): Outcome {
  const recurring = fieldsIn(body, 'recurringAssignment');
  const weeks = recurring === undefined ? 1 : requiredNumberIn(recurring, 'weeks', WEEKS);
  const repeat = recurring !== undefined && (booleanIn(recurring, 'repeat') ?? true);
  const seriesId = state.newId();
  const first: Omit<Assignment, 'id'> = {
    workspaceId: state.workspace.id,
    userId: requiredReferenceIn(body, 'userId', 'User', state.users),
    projectId: requiredReferenceIn(body, 'projectId', 'Project', state.projects),
    taskId: referenceIn(body, 'taskId', 'Task', state.tasks),
    billable: booleanIn(body, 'billable') ?? false,
    hoursPerDay: requiredNumberIn(body, 'hoursPerDay', { min: 0 }),
    includeNonWorkingDays: booleanIn(body, 'includeNonWorkingDays') ?? false,
    note: textIn(body, 'note', NOTE) ?? '',
    startTime: textIn(body, 'startTime', NOTE) ?? '00:00:00',
    period: periodIn(body),
    published: false,
    recurring: { repeat, seriesId, weeks },
  };
  const occurrences = Array.from({ length: repeat ? weeks : 1 }, (_, week) => occurrence(first, week, state));
  const [shown, ...events] = kept(occurrences, state);
  return created(shown, ...events);
}

function update({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const target = find(state.assignments, params['assignmentId'], 'Assignment');
  const option = wordIn(body, 'seriesUpdateOption', SERIES_OPTIONS) ?? 'THIS_ONE';
  const period = periodIn(body);
  const moved = Date.parse(period.start) - Date.parse(target.period.start);
  const length = Date.parse(period.end) - Date.parse(period.start);
  const updated = affected(target, option, state).map((before) => {
    const start = Date.parse(before.period.start) + moved;
    return replace(state.assignments, {
      ...before,
      period: { start: instant(start), end: instant(start + length) },
      billable: booleanIn(body, 'billable') ?? before.billable,
      hoursPerDay: numberIn(body, 'hoursPerDay', { min: 0 }) ?? before.hoursPerDay,
      includeNonWorkingDays: booleanIn(body, 'includeNonWorkingDays') ?? before.includeNonWorkingDays,
      note: textIn(body, 'note', NOTE) ?? before.note,
      startTime: textIn(body, 'startTime', NOTE) ?? before.startTime,
      taskId: referenceIn(body, 'taskId', 'Task', state.tasks) ?? before.taskId,
    });
  });
  return ok(updated, ...updated.map((each) => ({ type: 'ASSIGNMENT_UPDATED', payload: assignmentPayload(each) })));
}

/** By dates, and for everybody unless people are named (API.md 11.21). */
function publish({ body }: SandboxRequest, state: SandboxState): Outcome {
  const { start, end } = periodIn(body);
  const userIds = textsIn(fieldsIn(body, 'userFilter') ?? {}, 'ids') ?? [];
  const published = state.assignments
    .filter(({ period }) => period.end >= start && period.start <= end)
    .filter(({ userId }) => userIds.length === 0 || userIds.includes(userId))
    .map((each) => replace(state.assignments, { ...each, published: true }));
  return empty(200, ...published.map((each) => ({ type: 'ASSIGNMENT_PUBLISHED', payload: assignmentPayload(each) })));
}

function affected(target: Assignment, option: (typeof SERIES_OPTIONS)[number], state: SandboxState): Assignment[] {
  if (option === 'THIS_ONE') return [target];
  const series = state.assignments.filter(({ recurring }) => recurring.seriesId === target.recurring.seriesId);
  return option === 'ALL' ? series : series.filter(({ period }) => period.start >= target.period.start);
}

function occurrence(first: Omit<Assignment, 'id'>, week: number, state: SandboxState): Assignment {
  const later = (at: string): string => instant(Date.parse(at) + week * WEEK_MS);
  return { id: state.newId(), ...first, period: { start: later(first.period.start), end: later(first.period.end) } };
}

function copyOf(original: Assignment, userId: string, seriesId: string, state: SandboxState): Assignment {
  return { ...original, id: state.newId(), userId, published: false, recurring: { ...original.recurring, seriesId } };
}

/** Keeps new assignments, and tells of them. */
function kept(added: readonly Assignment[], state: SandboxState): [readonly Assignment[], ...SandboxEvent[]] {
  state.assignments.push(...added);
  return [added, ...added.map((each) => ({ type: 'ASSIGNMENT_CREATED', payload: assignmentPayload(each) }))];
}

function periodIn(body: Fields): Assignment['period'] {
  const [start, end] = [requiredInstantIn(body, 'start'), requiredInstantIn(body, 'end')];
  if (end < start) throw invalid('Start datetime is after end datetime');
  return { start, end };
}
