import type { Project } from './entities/project.js';
import { flagOf, listOf, wordOf } from './fields.js';
import { filterNamed } from './named-entities.js';
import { sorted } from './sorting.js';
import type { SandboxState } from './state.js';

/** The projects that a query asks for, in its order. */
export function filterProjects(state: SandboxState, query: URLSearchParams): Project[] {
  const billable = flagOf(query, 'billable');
  const template = flagOf(query, 'is-template');
  const access = wordOf(query, 'access', ['PUBLIC', 'PRIVATE']);
  const rows = filterNamed(state.projects, query)
    .filter((project) => billable === undefined || project.billable === billable)
    .filter((project) => template === undefined || project.template === template)
    .filter((project) => access === undefined || project.public === (access === 'PUBLIC'))
    .filter(isOfClients(state, query))
    .filter(isOfUsers(query));
  const clientName = (id: string): string => state.clients.find((client) => client.id === id)?.name ?? '';
  return sorted(
    rows,
    query,
    { ID: ({ id }) => id, NAME: ({ name }) => name, CLIENT_NAME: ({ clientId }) => clientName(clientId) },
    'NAME',
  );
}

function isOfClients({ clients }: SandboxState, query: URLSearchParams): (project: Project) => boolean {
  const wanted = listOf(query, 'clients');
  const contains = flagOf(query, 'contains-client') ?? true;
  const status = wordOf(query, 'client-status', ['ACTIVE', 'ARCHIVED', 'ALL']) ?? 'ALL';
  const fitsStatus = (clientId: string): boolean => {
    const client = clients.find(({ id }) => id === clientId);
    return status === 'ALL' || (client !== undefined && client.archived === (status === 'ARCHIVED'));
  };
  return ({ clientId }) => (wanted.length === 0 || wanted.includes(clientId) === contains) && fitsStatus(clientId);
}

function isOfUsers(query: URLSearchParams): (project: Project) => boolean {
  const wanted = listOf(query, 'users');
  const contains = flagOf(query, 'contains-user') ?? true;
  return ({ memberships }) =>
    wanted.length === 0 || memberships.some(({ userId }) => wanted.includes(userId)) === contains;
}
