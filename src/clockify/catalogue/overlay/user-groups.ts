import type { CatalogueRow } from '../catalogue-row.js';
import { demand, limit } from '../corrections.js';
import { USER_GROUPS } from '../generated/user-groups.js';
import { queryPages } from '../paging.js';

export const USER_GROUP_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_user_groups',
    summary: 'List the user groups of a workspace with their members',
    request: USER_GROUPS.getUserGroups,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'userGroups' },
    paging: queryPages(),
  },
  {
    name: 'create_user_group',
    summary: 'Create a user group',
    request: USER_GROUPS.createUserGroup,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 }), demand('body.name')],
  },
  {
    name: 'update_user_group',
    summary: 'Rename a user group',
    request: USER_GROUPS.updateUserGroup,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 }), demand('body.name')],
  },
  {
    name: 'delete_user_group',
    summary: 'Delete a user group',
    request: USER_GROUPS.deleteUserGroup,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'user group', read: 'list_user_groups', id: 'id' },
  },
  {
    name: 'add_user_group_member',
    summary: 'Add a user to a user group',
    request: USER_GROUPS.addUser,
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'entity' },
  },
  {
    name: 'remove_user_group_member',
    summary: 'Remove a user from a user group',
    request: USER_GROUPS.deleteUser,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
