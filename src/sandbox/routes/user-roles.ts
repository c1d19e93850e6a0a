import { find, removeWhere } from '../collection.js';
import { type RoleGrant, ROLES } from '../entities/user.js';
import { requiredReferenceIn, requiredWordIn, wordIn } from '../fields.js';
import { created, empty, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const USER_ROLES = '/v1/workspaces/{workspaceId}/users/{userId}/roles';

export const USER_ROLE_ROUTES: readonly Route[] = [
  {
    operation: 'assign_user_role',
    method: 'POST',
    path: USER_ROLES,
    handle: (request, state) => {
      const grant = grantIn(request, state);
      if (!state.roles.some(isSame(grant))) state.roles.push(grant);
      const ofUser = state.roles.filter(({ userId }) => userId === grant.userId);
      return created(ofUser.map((role) => shown(role, state)));
    },
  },
  {
    operation: 'remove_user_role',
    method: 'DELETE',
    path: USER_ROLES,
    // A DELETE with a body (API.md 11.31).
    handle: (request, state) => {
      removeWhere(state.roles, isSame(grantIn(request, state)));
      return empty(204);
    },
  },
];

function grantIn({ params, body }: SandboxRequest, state: SandboxState): RoleGrant {
  const user = find(state.users, params['userId'], 'User');
  const role = requiredWordIn(body, 'role', ROLES);
  const manages = {
    WORKSPACE_ADMIN: { kind: 'Workspace', known: [state.workspace] },
    TEAM_MANAGER: { kind: 'User', known: [...state.users, ...state.userGroups] },
    PROJECT_MANAGER: { kind: 'Project', known: state.projects },
  }[role];
  const entityId = requiredReferenceIn(body, 'entityId', manages.kind, manages.known);
  const sourceType = wordIn(body, 'sourceType', ['USER_GROUP']);
  return { userId: user.id, role, entityId, ...(sourceType !== undefined && { sourceType }) };
}

function isSame(grant: RoleGrant): (other: RoleGrant) => boolean {
  return (other) => other.userId === grant.userId && other.role === grant.role && other.entityId === grant.entityId;
}

function shown({ userId, role, entityId, sourceType }: RoleGrant, { workspace }: SandboxState): object {
  const source = sourceType === undefined ? null : { id: entityId, type: sourceType };
  return { role: { id: entityId, name: role, source }, userId, workspaceId: workspace.id };
}
