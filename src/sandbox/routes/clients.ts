import { find, remove, replace } from '../collection.js';
import type { Client } from '../entities/client.js';
import { booleanIn, flagOf, referenceIn, requiredTextIn, textIn, textsIn } from '../fields.js';
import type { Fields } from '../input.js';
import { assertNameFree, filterNamed, sortedByName } from '../named-entities.js';
import { listPage } from '../paging.js';
import { namedPayload } from '../payloads/named.js';
import { projectPayload, taskPayload } from '../payloads/project.js';
import { invalid, stillActive } from '../reply.js';
import { created, ok, type Outcome, type Route, type SandboxEvent, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const CLIENTS = '/v1/workspaces/{workspaceId}/clients';
const NAME = { max: 100 };
const TEXT = { max: 3000 };
const CC_EMAILS = 3;

export const CLIENT_ROUTES: readonly Route[] = [
  {
    operation: 'list_clients',
    method: 'GET',
    path: CLIENTS,
    handle: ({ query }, state) => {
      const rows = sortedByName(filterNamed(state.clients, query), query);
      return listPage(
        rows.map((client) => withCurrency(client, state)),
        query,
      );
    },
  },
  { operation: 'create_client', method: 'POST', path: CLIENTS, handle: createClient },
  {
    operation: 'get_client',
    method: 'GET',
    path: `${CLIENTS}/{id}`,
    handle: ({ params }, state) => ok(withCurrency(find(state.clients, params['id'], 'Client'), state)),
  },
  { operation: 'update_client', method: 'PUT', path: `${CLIENTS}/{id}`, handle: updateClient },
  {
    operation: 'delete_client',
    method: 'DELETE',
    path: `${CLIENTS}/{id}`,
    handle: ({ params }, state) => {
      const client = find(state.clients, params['id'], 'Client');
      if (!client.archived) throw stillActive('client');
      remove(state.clients, client);
      for (const project of state.projects)
        if (project.clientId === client.id) replace(state.projects, { ...project, clientId: '' });
      return ok(client, { type: 'CLIENT_DELETED', payload: namedPayload(client) });
    },
  },
];

function createClient({ body }: SandboxRequest, state: SandboxState): Outcome {
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Client', name, state.clients);
  const client: Client = {
    id: state.newId(),
    name,
    ...contactIn(body),
    workspaceId: state.workspace.id,
    // Neither archived nor a currency or further addresses can be set at birth (API.md 11.7).
    ccEmails: null,
    archived: false,
    currencyId: defaultCurrency(state).id,
  };
  state.clients.push(client);
  return created(withCurrency(client, state), { type: 'NEW_CLIENT', payload: namedPayload(client) });
}

/** Replaces: what is left out is cleared, except for the currency (API.md 11.7). */
function updateClient({ params, query, body }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.clients, params['id'], 'Client');
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Client', name, state.clients, before.id);
  const ccEmails = textsIn(body, 'ccEmails') ?? null;
  // The text is off by one (API.md 8).
  if (ccEmails !== null && ccEmails.length > CC_EMAILS) throw invalid(`size must be less than ${CC_EMAILS}`);
  const client = replace(state.clients, {
    ...before,
    name,
    ...contactIn(body),
    ccEmails,
    archived: booleanIn(body, 'archived') ?? false,
    currencyId: referenceIn(body, 'currencyId', 'Currency', state.workspace.currencies) ?? before.currencyId,
  });
  const archivedToo = flagOf(query, 'archive-projects') === true ? archiveProjects(client, state) : [];
  const doneToo = flagOf(query, 'mark-tasks-as-done') === true ? finishTasks(client, state) : [];
  return ok(client, { type: 'CLIENT_UPDATED', payload: namedPayload(client) }, ...archivedToo, ...doneToo);
}

function archiveProjects(client: Client, state: SandboxState): SandboxEvent[] {
  return state.projects
    .filter(({ clientId, archived }) => clientId === client.id && !archived)
    .map((project) => replace(state.projects, { ...project, archived: true }))
    .map((project) => ({ type: 'PROJECT_UPDATED', payload: projectPayload(project, state) }));
}

function finishTasks(client: Client, state: SandboxState): SandboxEvent[] {
  const projects = state.projects.filter(({ clientId }) => clientId === client.id);
  return state.tasks
    .filter(({ projectId, status }) => projects.some(({ id }) => id === projectId) && status === 'ACTIVE')
    .map((task) => replace(state.tasks, { ...task, status: 'DONE' as const }))
    .map((task) => ({ type: 'TASK_UPDATED', payload: taskPayload(task, state) }));
}

function contactIn(body: Fields): Pick<Client, 'email' | 'address' | 'note'> {
  return {
    email: textIn(body, 'email', TEXT) ?? null,
    address: textIn(body, 'address', TEXT) ?? null,
    note: textIn(body, 'note', TEXT) ?? null,
  };
}

function withCurrency(client: Client, { workspace }: SandboxState): object {
  const currency = workspace.currencies.find(({ id }) => id === client.currencyId);
  return { ...client, currencyCode: currency?.code ?? null };
}

function defaultCurrency({ workspace }: SandboxState): { readonly id: string } {
  return workspace.currencies.find(({ isDefault }) => isDefault) ?? { id: '' };
}
