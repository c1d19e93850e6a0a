import { assertWorkspace, instantIn, referenceIn } from '../fields.js';
import { invalid, notInWorkspace, nothingRunning } from '../reply.js';
import { pageOf } from '../paging.js';
import type { Route } from '../route.js';
import type { Entity, SandboxState } from '../state.js';

export const TIME_ENTRY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/workspaces/{workspaceId}/user/{userId}/time-entries',
    handle: (request, state) => {
      assertWorkspace(request, state);
      if (request.params['userId'] !== state.user.id) throw notInWorkspace('User');
      const [from, to] = ['start', 'end'].map((name) => Date.parse(request.query.get(name) ?? ''));
      const rows = state.timeEntries
        .filter((entry) => !(Date.parse(startOf(entry)) < Number(from)) && !(Date.parse(startOf(entry)) > Number(to)))
        .sort((a, b) => Date.parse(startOf(b)) - Date.parse(startOf(a)));
      return pageOf(rows, request);
    },
  },
  {
    method: 'POST',
    path: '/v1/workspaces/{workspaceId}/time-entries',
    handle: (request, state) => {
      assertWorkspace(request, state);
      const start = instantIn(request, 'start') ?? state.instant();
      const end = instantIn(request, 'end');
      const projectId = referenceIn(request, 'projectId', 'Project', state.projects);
      const { description = '', billable = false, taskId = null, tagIds = [], type = 'REGULAR' } = request.body;
      if (typeof description !== 'string' || description.length > 3000)
        throw invalid('length must be between 0 and 3000');
      const entry = {
        id: state.newId(),
        description,
        tagIds,
        userId: state.user.id,
        billable,
        taskId,
        projectId,
        workspaceId: state.workspace.id,
        timeInterval: interval(start, end),
        customFieldValues: [],
        type,
        kioskId: null,
        hourlyRate: null,
        costRate: null,
        isLocked: false,
      };
      state.timeEntries.push(entry);
      const eventType = end === undefined ? 'NEW_TIMER_STARTED' : 'NEW_TIME_ENTRY';
      return { status: 201, body: entry, event: { type: eventType, payload: eventPayload(entry, state) } };
    },
  },
  {
    method: 'PATCH',
    path: '/v1/workspaces/{workspaceId}/user/{userId}/time-entries',
    handle: (request, state) => {
      assertWorkspace(request, state);
      if (request.params['userId'] !== state.user.id) throw notInWorkspace('User');
      const end = instantIn(request, 'end');
      if (end === undefined) throw invalid('must not be null');
      const index = state.timeEntries.findLastIndex((entry) => isRunning(entry));
      const running = state.timeEntries[index];
      if (running === undefined) throw nothingRunning();
      const stopped = { ...running, timeInterval: interval(startOf(running), end) };
      state.timeEntries[index] = stopped;
      return { status: 200, body: stopped, event: { type: 'TIMER_STOPPED', payload: eventPayload(stopped, state) } };
    },
  },
];

interface Interval {
  readonly start: string;
  readonly end: string | null;
  readonly duration: string | null;
}

function interval(start: string, end: string | undefined): Interval {
  if (end === undefined) return { start, end: null, duration: null };
  const seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1000);
  if (seconds < 0) throw invalid('Start datetime is after end datetime');
  return { start, end, duration: isoDuration(seconds) };
}

/** `PT1H30M`, `PT26S`, `PT0S` (API.md 7). */
function isoDuration(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const;
  const text = parts.map(([count, unit]) => (count > 0 ? `${count}${unit}` : '')).join('');
  return `PT${text === '' ? '0S' : text}`;
}

function intervalOf({ timeInterval }: Entity): Record<string, unknown> {
  return typeof timeInterval === 'object' && timeInterval !== null ? { ...timeInterval } : {};
}

function isRunning(entry: Entity): boolean {
  return intervalOf(entry)['end'] === null;
}

function startOf(entry: Entity): string {
  return String(intervalOf(entry)['start']);
}

/** Webhooks carry the entry with its project, task, user and tags spelled out (WEBHOOKS 5). */
function eventPayload(entry: Entity, { projects, user }: SandboxState): object {
  const { tagIds: _tagIds, taskId: _taskId, kioskId: _kioskId, type: _type, ...shown } = entry;
  return {
    ...shown,
    currentlyRunning: isRunning(entry),
    project: projects.find(({ id }) => id === entry['projectId']) ?? null,
    task: null,
    user: { id: user.id, name: user['name'], status: 'ACTIVE' },
    tags: [],
  };
}
