/** The kinds of things that Clockify's events are about (WEBHOOKS 5). */
export type EventFamily =
  | 'time_entry'
  | 'project'
  | 'task'
  | 'client'
  | 'tag'
  | 'user'
  | 'invite'
  | 'group'
  | 'invoice'
  | 'approval'
  | 'time_off'
  | 'balance'
  | 'expense'
  | 'assignment'
  | 'rate';

const FAMILIES: readonly (readonly [EventFamily, readonly string[]])[] = [
  [
    'time_entry',
    [
      'NEW_TIMER_STARTED',
      'TIMER_STOPPED',
      'NEW_TIME_ENTRY',
      'TIME_ENTRY_UPDATED',
      'TIME_ENTRY_DELETED',
      'TIME_ENTRY_RESTORED',
      'TIME_ENTRY_SPLIT',
      // Stood in older official lists and may still come; its body is a list of ids.
      'TIME_ENTRY_BATCH_DELETED',
    ],
  ],
  ['project', ['NEW_PROJECT', 'PROJECT_UPDATED', 'PROJECT_DELETED']],
  ['task', ['NEW_TASK', 'TASK_UPDATED', 'TASK_DELETED']],
  ['client', ['NEW_CLIENT', 'CLIENT_UPDATED', 'CLIENT_DELETED']],
  ['tag', ['NEW_TAG', 'TAG_UPDATED', 'TAG_DELETED']],
  [
    'user',
    [
      'USER_JOINED_WORKSPACE',
      'USER_ACTIVATED_ON_WORKSPACE',
      'USER_DEACTIVATED_ON_WORKSPACE',
      'USER_DELETED_FROM_WORKSPACE',
      'USER_UPDATED',
      'USER_EMAIL_CHANGED',
    ],
  ],
  ['invite', ['USERS_INVITED_TO_WORKSPACE', 'LIMITED_USERS_ADDED_TO_WORKSPACE']],
  ['group', ['USER_GROUP_CREATED', 'USER_GROUP_UPDATED', 'USER_GROUP_DELETED']],
  ['invoice', ['NEW_INVOICE', 'INVOICE_UPDATED']],
  ['approval', ['NEW_APPROVAL_REQUEST', 'APPROVAL_REQUEST_STATUS_UPDATED']],
  [
    'time_off',
    [
      'TIME_OFF_REQUESTED',
      'TIME_OFF_REQUEST_APPROVED',
      'TIME_OFF_REQUEST_REJECTED',
      'TIME_OFF_REQUEST_WITHDRAWN',
      'TIME_OFF_REQUEST_UPDATED',
      'TIME_OFF_REQUEST_STARTED',
    ],
  ],
  ['balance', ['BALANCE_UPDATED']],
  ['expense', ['EXPENSE_CREATED', 'EXPENSE_UPDATED', 'EXPENSE_DELETED', 'EXPENSE_RESTORED']],
  ['assignment', ['ASSIGNMENT_CREATED', 'ASSIGNMENT_UPDATED', 'ASSIGNMENT_DELETED', 'ASSIGNMENT_PUBLISHED']],
  ['rate', ['COST_RATE_UPDATED', 'BILLABLE_RATE_UPDATED']],
];

/** The family of every event type that we know. */
export const FAMILY_OF: ReadonlyMap<string, EventFamily> = new Map(
  FAMILIES.flatMap(([family, types]) => types.map((type) => [type, family] as const)),
);
