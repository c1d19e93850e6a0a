import { find } from '../collection.js';
import type { User } from '../entities/user.js';
import type { Membership } from '../entities/workspace.js';
import {
  flagOf,
  listOf,
  requiredOf,
  requiredTextIn,
  requiredWordIn,
  textIn,
  textsIn,
  wordIn,
  wordOf,
} from '../fields.js';
import { bodyPageOf, listPage } from '../paging.js';
import { MEMBERSHIPS, shownUser, userPayload } from '../payloads/user.js';
import { RATE_KINDS, rateEvent, rateIn, type RateKind, withRate } from '../rates.js';
import { invalid, missing } from '../reply.js';
import { ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import { workspaceMembership } from '../seed.js';
import { sorted, sortedBy } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { filterUsers, MEMBERSHIP_STATUSES } from '../user-filter.js';

const USERS = '/v1/workspaces/{workspaceId}/users';
const EMAIL = { min: 1, max: 1000 };
const COLUMNS = {
  ID: ({ id }: User) => id,
  EMAIL: ({ email }: User) => email,
  NAME: ({ name }: User) => name ?? '',
  NAME_LOWERCASE: ({ name }: User) => (name ?? '').toLowerCase(),
};

export const USER_ROUTES: readonly Route[] = [
  {
    operation: 'get_user',
    method: 'GET',
    path: '/v1/user',
    handle: ({ query }, state) =>
      ok(shownUser(state.user, state, flagOf(query, 'include-memberships') === true ? 'ALL' : 'NONE')),
  },
  { operation: 'upload_image', method: 'POST', path: '/v1/file/image', takes: 'form', handle: uploadImage },
  { operation: 'list_users', method: 'GET', path: USERS, handle: listUsers },
  { operation: 'search_users', method: 'POST', path: `${USERS}/info`, handle: searchUsers },
  { operation: 'add_workspace_user', method: 'POST', path: USERS, paid: true, handle: addUser },
  { operation: 'update_user_status', method: 'PUT', path: `${USERS}/{userId}`, handle: updateStatus },
  {
    operation: 'list_user_managers',
    method: 'GET',
    path: `${USERS}/{userId}/managers`,
    handle: ({ params, query }, state) => {
      const user = find(state.users, params['userId'], 'User');
      const managing = state.roles.filter(({ role, entityId }) => role === 'TEAM_MANAGER' && entityId === user.id);
      const managers = state.users.filter(({ id }) => managing.some(({ userId }) => userId === id));
      return listPage(
        sorted(managers, query, COLUMNS, 'NAME').map((manager) => shownUser(manager, state)),
        query,
      );
    },
  },
  ...RATE_KINDS.map(rateRoute),
];

/** The image goes nowhere: it has an address that nobody answers at. */
function uploadImage({ file }: SandboxRequest, state: SandboxState): Outcome {
  if (file === undefined) throw missing();
  const name = `${state.newId()}-${file.name}`;
  return ok({ name, url: `https://images.invalid/${encodeURIComponent(name)}` });
}

function listUsers({ query }: SandboxRequest, state: SandboxState): Outcome {
  const memberships = wordOf(query, 'memberships', MEMBERSHIPS);
  const rows = filterUsers(state, {
    email: query.get('email') ?? '',
    name: query.get('name') ?? '',
    projectId: query.get('project-id') ?? '',
    status: wordOf(query, 'status', MEMBERSHIP_STATUSES) ?? 'ALL',
    accountStatuses: listOf(query, 'account-statuses'),
    groupIds: [],
  });
  return listPage(
    sorted(rows, query, COLUMNS, 'NAME').map((user) => shownUser(user, state, memberships)),
    query,
  );
}

function searchUsers({ body }: SandboxRequest, state: SandboxState): Outcome {
  const memberships = wordIn(body, 'memberships', MEMBERSHIPS);
  const column = wordIn(body, 'sortColumn', ['ID', 'EMAIL', 'NAME', 'NAME_LOWERCASE']) ?? 'NAME';
  const downwards = wordIn(body, 'sortOrder', ['ASCENDING', 'DESCENDING']) === 'DESCENDING';
  const rows = filterUsers(state, {
    email: textIn(body, 'email', EMAIL) ?? '',
    name: textIn(body, 'name', { max: 1000 }) ?? '',
    projectId: textIn(body, 'projectId', { max: 24 }) ?? '',
    status: wordIn(body, 'status', MEMBERSHIP_STATUSES) ?? 'ALL',
    accountStatuses: textsIn(body, 'accountStatuses') ?? [],
    groupIds: textsIn(body, 'userGroups') ?? [],
  });
  const shown = sortedBy(rows, COLUMNS[column], downwards).map((user) => shownUser(user, state, memberships));
  return ok(bodyPageOf(shown, body, { page: 'page', size: 'pageSize' }).rows);
}

/** Somebody who is invited has neither a name nor settings until they join (API.md 11.32). */
function addUser({ query, body }: SandboxRequest, state: SandboxState): Outcome {
  requiredOf(query, 'send-email');
  const email = requiredTextIn(body, 'email', EMAIL);
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw invalid('must be a well-formed email address');
  if (state.users.some((user) => user.email === email)) throw invalid('User already exists on workspace');
  const { workspace, user: inviter } = state;
  const invited: User = {
    id: state.newId(),
    email,
    name: null,
    profilePicture: '',
    activeWorkspace: workspace.id,
    defaultWorkspace: workspace.id,
    settings: null,
    status: 'NOT_REGISTERED',
    customFields: [],
  };
  state.users.push(invited);
  state.workspace = {
    ...workspace,
    memberships: [...workspace.memberships, workspaceMembership(invited.id, workspace.id, 'PENDING')],
  };
  return ok(state.workspace, {
    type: 'USERS_INVITED_TO_WORKSPACE',
    payload: { workspaceId: workspace.id, inviter: userPayload(inviter), invitedUserEmails: [email] },
  });
}

function updateStatus({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const user = find(state.users, params['userId'], 'User');
  const membershipStatus = requiredWordIn(body, 'status', ['ACTIVE', 'INACTIVE']);
  const change = (membership: Membership): Membership =>
    membership.userId === user.id ? { ...membership, membershipStatus } : membership;
  state.workspace = { ...state.workspace, memberships: state.workspace.memberships.map(change) };
  const type = membershipStatus === 'ACTIVE' ? 'USER_ACTIVATED_ON_WORKSPACE' : 'USER_DEACTIVATED_ON_WORKSPACE';
  return ok(state.workspace, { type, payload: userPayload(user) });
}

function rateRoute(kind: RateKind): Route {
  const name = kind === 'costRate' ? 'cost' : 'hourly';
  return {
    operation: `update_user_${name}_rate`,
    method: 'PUT',
    path: `${USERS}/{userId}/${name}-rate`,
    handle: ({ params, body }, state) => {
      const { id } = find(state.users, params['userId'], 'User');
      const memberships = withRate(state.workspace.memberships, id, kind, rateIn(body, state));
      state.workspace = { ...state.workspace, memberships };
      const membership = memberships.find(({ userId }) => userId === id) ?? {};
      return ok(state.workspace, rateEvent(kind, 'WORKSPACE_MEMBER', membership, body, state));
    },
  };
}
