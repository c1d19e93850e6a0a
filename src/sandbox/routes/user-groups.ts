import { find, remove, replace } from '../collection.js';
import type { UserGroup } from '../entities/user.js';
import { requiredReferenceIn, requiredTextIn } from '../fields.js';
import { assertNameFree, filterByName, sortedByName } from '../named-entities.js';
import { listPage } from '../paging.js';
import { created, ok, type Outcome, type Route } from '../route.js';
import type { SandboxState } from '../state.js';

const GROUPS = '/v1/workspaces/{workspaceId}/user-groups';
const NAME = { max: 100 };

/** There is no single GET (API.md 11.14). */
export const USER_GROUP_ROUTES: readonly Route[] = [
  {
    operation: 'list_user_groups',
    method: 'GET',
    path: GROUPS,
    handle: ({ query }, state) => listPage(sortedByName(filterByName(state.userGroups, query), query), query),
  },
  {
    operation: 'create_user_group',
    method: 'POST',
    path: GROUPS,
    handle: ({ body }, state) => {
      const name = requiredTextIn(body, 'name', NAME);
      assertNameFree('User group', name, state.userGroups);
      const group: UserGroup = {
        id: state.newId(),
        name,
        workspaceId: state.workspace.id,
        userIds: [],
        teamManagers: [],
      };
      state.userGroups.push(group);
      return created(group, { type: 'USER_GROUP_CREATED', payload: group });
    },
  },
  {
    operation: 'update_user_group',
    method: 'PUT',
    path: `${GROUPS}/{id}`,
    handle: ({ params, body }, state) => {
      const group = find(state.userGroups, params['id'], 'User group');
      const name = requiredTextIn(body, 'name', NAME);
      assertNameFree('User group', name, state.userGroups, group.id);
      return changed({ ...group, name }, state);
    },
  },
  {
    operation: 'delete_user_group',
    method: 'DELETE',
    path: `${GROUPS}/{id}`,
    handle: ({ params }, state) => {
      const group = find(state.userGroups, params['id'], 'User group');
      remove(state.userGroups, group);
      return ok(group, { type: 'USER_GROUP_DELETED', payload: group });
    },
  },
  {
    operation: 'add_user_group_member',
    method: 'POST',
    path: `${GROUPS}/{userGroupId}/users`,
    handle: ({ params, body }, state) => {
      const group = find(state.userGroups, params['userGroupId'], 'User group');
      const userId = requiredReferenceIn(body, 'userId', 'User', state.users);
      return changed({ ...group, userIds: [...new Set([...group.userIds, userId])] }, state);
    },
  },
  {
    operation: 'remove_user_group_member',
    method: 'DELETE',
    path: `${GROUPS}/{userGroupId}/users/{userId}`,
    handle: ({ params }, state) => {
      const group = find(state.userGroups, params['userGroupId'], 'User group');
      const user = find(state.users, params['userId'], 'User');
      return changed({ ...group, userIds: group.userIds.filter((id) => id !== user.id) }, state);
    },
  },
];

function changed(group: UserGroup, state: SandboxState): Outcome {
  replace(state.userGroups, group);
  return ok(group, { type: 'USER_GROUP_UPDATED', payload: group });
}
