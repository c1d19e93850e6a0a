import type { CatalogueRow } from '../catalogue-row.js';
import { put, release } from '../corrections.js';
import { USERS } from '../generated/users.js';
import { WEEK_START } from '../generated/schemas.js';
import { bodyPages, queryPages } from '../paging.js';
import { BOOLEAN, listOf } from '../schemas.js';

export const USER_ROWS: readonly CatalogueRow[] = [
  {
    name: 'get_user',
    summary: 'Show the user whom the credential belongs to, with the active workspace and the settings',
    request: USERS.getLoggedUser,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'upload_image',
    summary: 'Upload an image to be used as a profile picture',
    request: USERS.uploadImage,
    risk: 'write',
    retry: 'never',
    result: { kind: 'entity' },
  },
  {
    name: 'list_users',
    summary: 'List the users of a workspace',
    request: USERS.getUsersOfWorkspace,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'users' },
    paging: queryPages(),
    corrections: [
      put('include-roles', BOOLEAN),
      // API.md 11.32
      release('include-roles'),
    ],
  },
  {
    name: 'search_users',
    summary: 'Search the users of a workspace by name, role, status, project or group',
    request: USERS.filterUsersOfWorkspace,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'users' },
    paging: bodyPages([]),
    fixed: { body: {} },
  },
  {
    name: 'get_member_profile',
    summary: 'Show the profile of a member',
    request: USERS.getMemberProfile,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_member_profile',
    summary: 'Change the profile of a member',
    request: USERS.updateMemberProfileWithAdditionalData,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // The document says one day, its own example is a list.
      put('body.workingDays', listOf(WEEK_START, { unique: true })),
    ],
  },
  {
    name: 'update_user_custom_field',
    summary: 'Set the value of a custom field of a user',
    request: USERS.upsertUserCustomFieldValue,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'list_user_managers',
    summary: 'List the managers of a user',
    request: USERS.getManagersOfUser,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'managers' },
    paging: queryPages(),
  },
  {
    name: 'assign_user_role',
    summary: 'Give a user a manager role',
    request: USERS.createUserRole,
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'list', key: 'roles' },
  },
  {
    name: 'remove_user_role',
    summary: 'Take a manager role from a user',
    request: USERS.deleteUserRole,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
  },
];
