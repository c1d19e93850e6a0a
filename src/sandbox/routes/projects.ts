import { assertWorkspace, flagIn, nameIn, referenceIn } from '../fields.js';
import { assertNameFree, filterNamed } from '../named-entities.js';
import { pageOf } from '../paging.js';
import type { Route } from '../route.js';

export const PROJECT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/workspaces/{workspaceId}/projects',
    handle: (request, state) => {
      assertWorkspace(request, state);
      const billable = flagIn(request, 'billable');
      const clients = request.query.getAll('clients');
      const rows = filterNamed(state.projects, request)
        .filter((project) => billable === undefined || project['billable'] === billable)
        .filter((project) => clients.length === 0 || clients.includes(String(project['clientId'])));
      return pageOf(rows, request);
    },
  },
  {
    method: 'POST',
    path: '/v1/workspaces/{workspaceId}/projects',
    handle: (request, state) => {
      assertWorkspace(request, state);
      const name = nameIn(request, 2, 250);
      const clientId = referenceIn(request, 'clientId', 'Client', state.clients);
      assertNameFree('Project', name, state.projects);
      const { color = '#03A9F4', note = '', billable = false, isPublic = false } = request.body;
      const project = {
        id: state.newId(),
        name,
        hourlyRate: null,
        costRate: null,
        clientId: clientId ?? '',
        clientName: state.clients.find(({ id }) => id === clientId)?.['name'] ?? '',
        workspaceId: state.workspace.id,
        billable,
        memberships: [],
        color,
        estimate: { estimate: 'PT0S', type: 'AUTO' },
        archived: false,
        duration: 'PT0S',
        note,
        // Asked for as isPublic, told as public (API.md 11.8).
        public: isPublic,
        template: false,
      };
      state.projects.push(project);
      return { status: 201, body: project, event: { type: 'NEW_PROJECT', payload: { ...project, tasks: [] } } };
    },
  },
];
