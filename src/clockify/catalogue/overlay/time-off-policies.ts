import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { TIME_OFF_POLICIES } from '../generated/time-off-policies.js';
import { kept, keptMembers } from '../merge.js';
import { queryPages } from '../paging.js';
import { SORT_ORDER, oneOf } from '../schemas.js';

export const TIME_OFF_POLICY_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_time_off_policies',
    summary: 'List the time off policies of a workspace',
    request: TIME_OFF_POLICIES.findPoliciesForWorkspace,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'policies' },
    paging: queryPages(),
    corrections: [put('sort-order', SORT_ORDER)],
  },
  {
    name: 'create_time_off_policy',
    summary: 'Create a time off policy',
    request: TIME_OFF_POLICIES.createPolicy,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
  },
  {
    name: 'get_time_off_policy',
    summary: 'Show one time off policy',
    request: TIME_OFF_POLICIES.getPolicy,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_time_off_policy',
    summary:
      'Change a time off policy; what is left out stays but colour and icon; users and groups are ACTIVE filters',
    request: TIME_OFF_POLICIES.updatePolicy,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    merge: {
      entity: 'time off policy',
      read: 'get_time_off_policy',
      id: 'id',
      // Colour and icon are not shown, nor is hasExpiration (API.md 11.19), which therefore has to be given.
      fields: {
        name: kept('name'),
        approve: kept('approve'),
        archived: kept('archived'),
        allowHalfDay: kept('allowHalfDay'),
        allowNegativeBalance: kept('allowNegativeBalance'),
        negativeBalance: kept('negativeBalance', { nullable: true }),
        automaticAccrual: kept('automaticAccrual', { nullable: true }),
        automaticTimeEntryCreation: kept('automaticTimeEntryCreation', { nullable: true }),
        everyoneIncludingNew: kept('everyoneIncludingNew'),
        users: keptMembers('userIds', 'ACTIVE'),
        userGroups: keptMembers('userGroupIds', 'ACTIVE'),
      },
    },
  },
  {
    name: 'update_time_off_policy_status',
    summary: 'Archive a time off policy or make it active again',
    request: TIME_OFF_POLICIES.updatePolicyStatus,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // ALL is for filters only.
      put('body.status', oneOf('ACTIVE', 'ARCHIVED')),
    ],
  },
  {
    name: 'delete_time_off_policy',
    summary: 'Delete a time off policy',
    request: TIME_OFF_POLICIES.deletePolicy,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
    watch: { entity: 'time off policy', read: 'get_time_off_policy', id: 'id' },
  },
];
