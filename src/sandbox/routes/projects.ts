import { find, remove, removeWhere, replace } from '../collection.js';
import type { Project, Task } from '../entities/project.js';
import { booleanIn, flagOf, referenceIn, requiredReferenceIn, requiredTextIn, rowsIn, textIn } from '../fields.js';
import type { Fields } from '../input.js';
import { assertNameFree } from '../named-entities.js';
import { listPage } from '../paging.js';
import { hydratedProject, projectPayload, shownProject, taskPayload } from '../payloads/project.js';
import { filterProjects } from '../project-filter.js';
import { nestedRateIn } from '../rates.js';
import { invalid, stillActive } from '../reply.js';
import { created, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { membershipsIn } from '../memberships.js';
import { newTask } from './tasks.js';

export const PROJECTS = '/v1/workspaces/{workspaceId}/projects';
const NAME = { min: 2, max: 250 };
const NOTE = { max: 16384 };
const DEFAULT_COLOR = '#03A9F4';

export const PROJECT_ROUTES: readonly Route[] = [
  {
    operation: 'list_projects',
    method: 'GET',
    path: PROJECTS,
    handle: ({ query }, state) => {
      const show = flagOf(query, 'hydrated') === true ? hydratedProject : shownProject;
      return listPage(
        filterProjects(state, query).map((project) => show(project, state)),
        query,
      );
    },
  },
  { operation: 'create_project', method: 'POST', path: PROJECTS, handle: createProject },
  {
    operation: 'create_project_from_template',
    method: 'POST',
    path: `${PROJECTS}/from-template`,
    handle: createFromTemplate,
  },
  {
    operation: 'get_project',
    method: 'GET',
    path: `${PROJECTS}/{projectId}`,
    handle: ({ params, query }, state) => {
      const project = find(state.projects, params['projectId'], 'Project');
      const show = flagOf(query, 'hydrated') === true ? hydratedProject : shownProject;
      return ok(show(project, state));
    },
  },
  { operation: 'update_project', method: 'PUT', path: `${PROJECTS}/{projectId}`, handle: updateProject },
  { operation: 'delete_project', method: 'DELETE', path: `${PROJECTS}/{projectId}`, handle: deleteProject },
  {
    operation: 'update_project_template',
    method: 'PATCH',
    path: `${PROJECTS}/{projectId}/template`,
    handle: ({ params, body }, state) => {
      const before = find(state.projects, params['projectId'], 'Project');
      return changed({ ...before, template: booleanIn(body, 'isTemplate') ?? false }, state);
    },
  },
];

/** Puts a changed project in place, and tells of it. */
export function changed(project: Project, state: SandboxState): Outcome {
  replace(state.projects, project);
  return ok(shownProject(project, state), { type: 'PROJECT_UPDATED', payload: projectPayload(project, state) });
}

function createProject({ body }: SandboxRequest, state: SandboxState): Outcome {
  const name = requiredTextIn(body, 'name', NAME);
  const clientId = referenceIn(body, 'clientId', 'Client', state.clients) ?? '';
  const id = state.newId();
  const project: Project = {
    ...blank(id, state),
    name: freeName(name, clientId, state),
    clientId,
    hourlyRate: nestedRateIn(body, 'hourlyRate', state) ?? null,
    costRate: nestedRateIn(body, 'costRate', state) ?? null,
    billable: booleanIn(body, 'billable') ?? false,
    memberships: membershipsIn(rowsIn(body, 'memberships') ?? [], id, state),
    color: colorIn(body) ?? DEFAULT_COLOR,
    note: textIn(body, 'note', NOTE) ?? '',
    // Asked for as isPublic, told as public (API.md 11.8).
    public: booleanIn(body, 'isPublic') ?? false,
  };
  const tasks = (rowsIn(body, 'tasks') ?? []).map((row) => newTask(row, id, state));
  state.projects.push(project);
  state.tasks.push(...tasks);
  return created(
    shownProject(project, state),
    { type: 'NEW_PROJECT', payload: projectPayload(project, state) },
    ...tasks.map((task) => ({ type: 'NEW_TASK', payload: taskPayload(task, state) })),
  );
}

function createFromTemplate({ body }: SandboxRequest, state: SandboxState): Outcome {
  const name = requiredTextIn(body, 'name', NAME);
  const templateId = requiredReferenceIn(body, 'templateProjectId', 'Project', state.projects);
  const template = find(state.projects, templateId, 'Project');
  if (!template.template) throw invalid('Project is not a template');
  const clientId = referenceIn(body, 'clientId', 'Client', state.clients) ?? template.clientId;
  const id = state.newId();
  const project: Project = {
    ...template,
    id,
    name: freeName(name, clientId, state),
    clientId,
    color: colorIn(body) ?? template.color,
    public: booleanIn(body, 'isPublic') ?? template.public,
    template: false,
    archived: false,
    memberships: template.memberships.map((membership) => ({ ...membership, targetId: id })),
  };
  const tasks = state.tasks
    .filter(({ projectId }) => projectId === template.id)
    .map((task) => copyTask(task, id, state));
  state.projects.push(project);
  state.tasks.push(...tasks);
  return ok(shownProject(project, state), { type: 'NEW_PROJECT', payload: projectPayload(project, state) });
}

function copyTask(task: Task, projectId: string, state: SandboxState): Task {
  return { ...task, id: state.newId(), projectId };
}

/** Replaces only some: what may be told apart as omitted survives, the flags fall back to false (API.md 11.8). */
function updateProject({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.projects, params['projectId'], 'Project');
  const name = textIn(body, 'name', NAME) ?? before.name;
  const clientId =
    body['clientId'] === undefined ? before.clientId : (referenceIn(body, 'clientId', 'Client', state.clients) ?? '');
  return changed(
    {
      ...before,
      name: freeName(name, clientId, state, before.id),
      clientId,
      hourlyRate: nestedRateIn(body, 'hourlyRate', state) ?? before.hourlyRate,
      costRate: nestedRateIn(body, 'costRate', state) ?? before.costRate,
      color: colorIn(body) ?? before.color,
      note: textIn(body, 'note', NOTE) ?? before.note,
      archived: booleanIn(body, 'archived') ?? before.archived,
      billable: booleanIn(body, 'billable') ?? false,
      public: booleanIn(body, 'isPublic') ?? false,
    },
    state,
  );
}

function deleteProject({ params }: SandboxRequest, state: SandboxState): Outcome {
  const project = find(state.projects, params['projectId'], 'Project');
  if (!project.archived) throw stillActive('project');
  const [shown, payload] = [shownProject(project, state), projectPayload(project, state)];
  remove(state.projects, project);
  removeWhere(state.tasks, ({ projectId }) => projectId === project.id);
  return ok(shown, { type: 'PROJECT_DELETED', payload });
}

/** Names are names for each client, and those without a client are a group of their own (API.md 11.8). */
function freeName(name: string, clientId: string, { projects }: SandboxState, own?: string): string {
  const ofClient = projects.filter((project) => project.clientId === clientId);
  assertNameFree('Project', name, ofClient, own);
  return name;
}

function colorIn(body: Fields): string | undefined {
  const color = textIn(body, 'color', { max: 100 });
  if (color !== undefined && !/^#[0-9a-fA-F]{6}$/.test(color)) throw invalid('Color format is not valid');
  return color;
}

function blank(id: string, { workspace }: SandboxState): Omit<Project, 'name'> {
  return {
    id,
    workspaceId: workspace.id,
    hourlyRate: null,
    costRate: null,
    clientId: '',
    billable: false,
    memberships: [],
    color: DEFAULT_COLOR,
    estimate: { estimate: 'PT0S', type: 'AUTO' },
    timeEstimate: { estimate: 'PT0S', type: 'AUTO', active: false, includeNonBillable: true, resetOption: null },
    budgetEstimate: null,
    estimateReset: null,
    archived: false,
    note: '',
    public: false,
    template: false,
  };
}
