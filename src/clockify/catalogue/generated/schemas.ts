import type { JsonSchema } from '../../../integrations/json-schema.js';
import {
  ANYTHING,
  BOOLEAN,
  DATE,
  ID,
  IDS,
  INSTANT,
  INT32_MAX,
  TEXT,
  integer,
  listOf,
  number,
  oneOf,
  record,
  text,
} from '../schemas.js';

export const DATE_RANGE_TYPE: JsonSchema = oneOf(
  'ABSOLUTE',
  'TODAY',
  'YESTERDAY',
  'THIS_WEEK',
  'LAST_WEEK',
  'PAST_TWO_WEEKS',
  'THIS_MONTH',
  'LAST_MONTH',
  'THIS_YEAR',
  'LAST_YEAR',
);

export const ICON: JsonSchema = oneOf(
  'UMBRELLA',
  'SNOWFLAKE',
  'FAMILY',
  'PLANE',
  'STETHOSCOPE',
  'HEALTH_METRICS',
  'CHILDCARE',
  'LUGGAGE',
  'MONETIZATION',
  'CALENDAR',
);

export const SORT_COLUMN: JsonSchema = oneOf(
  'ID',
  'EMAIL',
  'NAME',
  'NAME_LOWERCASE',
  'ACCESS',
  'HOURLYRATE',
  'COSTRATE',
);

export const TRIGGER_SOURCE_TYPE: JsonSchema = oneOf(
  'PROJECT_ID',
  'USER_ID',
  'TAG_ID',
  'TASK_ID',
  'WORKSPACE_ID',
  'ASSIGNMENT_ID',
  'EXPENSE_ID',
);

export const WEBHOOK_EVENT: JsonSchema = oneOf(
  'NEW_PROJECT',
  'NEW_TASK',
  'NEW_CLIENT',
  'NEW_TIMER_STARTED',
  'TIMER_STOPPED',
  'TIME_ENTRY_UPDATED',
  'TIME_ENTRY_DELETED',
  'TIME_ENTRY_SPLIT',
  'NEW_TIME_ENTRY',
  'TIME_ENTRY_RESTORED',
  'NEW_TAG',
  'USER_DELETED_FROM_WORKSPACE',
  'USER_JOINED_WORKSPACE',
  'USER_DEACTIVATED_ON_WORKSPACE',
  'USER_ACTIVATED_ON_WORKSPACE',
  'USER_EMAIL_CHANGED',
  'USER_UPDATED',
  'NEW_INVOICE',
  'INVOICE_UPDATED',
  'NEW_APPROVAL_REQUEST',
  'APPROVAL_REQUEST_STATUS_UPDATED',
  'TIME_OFF_REQUESTED',
  'TIME_OFF_REQUEST_UPDATED',
  'TIME_OFF_REQUEST_APPROVED',
  'TIME_OFF_REQUEST_REJECTED',
  'TIME_OFF_REQUEST_STARTED',
  'TIME_OFF_REQUEST_WITHDRAWN',
  'BALANCE_UPDATED',
  'TAG_UPDATED',
  'TAG_DELETED',
  'TASK_UPDATED',
  'CLIENT_UPDATED',
  'TASK_DELETED',
  'CLIENT_DELETED',
  'EXPENSE_RESTORED',
  'ASSIGNMENT_CREATED',
  'ASSIGNMENT_DELETED',
  'ASSIGNMENT_PUBLISHED',
  'ASSIGNMENT_UPDATED',
  'EXPENSE_CREATED',
  'EXPENSE_DELETED',
  'EXPENSE_UPDATED',
  'PROJECT_UPDATED',
  'PROJECT_DELETED',
  'USER_GROUP_CREATED',
  'USER_GROUP_UPDATED',
  'USER_GROUP_DELETED',
  'USERS_INVITED_TO_WORKSPACE',
  'LIMITED_USERS_ADDED_TO_WORKSPACE',
  'COST_RATE_UPDATED',
  'BILLABLE_RATE_UPDATED',
);

export const WEEK_START: JsonSchema = oneOf(
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
);

export const COST_RATE_REQUEST_V1: JsonSchema = record(
  { amount: integer({ min: 0, max: INT32_MAX }), since: INSTANT },
  ['amount'],
);

export const USER_GROUP_IDS_SCHEMA: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN'),
  ids: IDS,
  status: oneOf('ALL', 'ACTIVE', 'INACTIVE'),
});

export const CREATE_APPROVAL_REQUEST: JsonSchema = record(
  { period: oneOf('WEEKLY', 'SEMI_MONTHLY', 'MONTHLY'), periodStart: INSTANT },
  ['periodStart'],
);

export const EXPENSE_CATEGORY_V1_REQUEST: JsonSchema = record(
  { hasUnitPrice: BOOLEAN, name: text({ max: 250 }), priceInCents: integer({ max: INT32_MAX }), unit: TEXT },
  ['name'],
);

export const UPDATE_CUSTOM_FIELD_REQUEST: JsonSchema = record(
  { customFieldId: ID, sourceType: oneOf('WORKSPACE', 'PROJECT', 'TIMEENTRY'), value: ANYTHING },
  ['customFieldId'],
);

export const CREATE_TIME_ENTRY_REQUEST: JsonSchema = record({
  billable: BOOLEAN,
  customAttributes: listOf(
    record({ name: text({ min: 1 }), namespace: text({ min: 1 }), value: text({ min: 1 }) }, [
      'name',
      'namespace',
      'value',
    ]),
    { max: 10 },
  ),
  customFields: listOf(UPDATE_CUSTOM_FIELD_REQUEST, { max: 50 }),
  description: text({ max: 3000 }),
  end: INSTANT,
  projectId: ID,
  start: INSTANT,
  tagIds: IDS,
  taskId: ID,
  type: oneOf('REGULAR', 'BREAK'),
});

export const AUTOMATIC_TIME_ENTRY_CREATION_REQUEST: JsonSchema = record(
  { defaultEntities: record({ projectId: ID, taskId: ID }), enabled: BOOLEAN },
  ['defaultEntities'],
);

export const DATE_PERIOD_REQUEST: JsonSchema = record({ endDate: DATE, startDate: DATE }, ['endDate', 'startDate']);

export const USER_IDS_SCHEMA: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN'),
  ids: IDS,
  status: oneOf('ALL', 'ACTIVE', 'INACTIVE'),
});

export const HOURLY_RATE_REQUEST_V1: JsonSchema = record(
  { amount: integer({ min: 0, max: INT32_MAX }), since: INSTANT },
  ['amount'],
);

export const HOURLY_RATE_REQUEST: JsonSchema = record({ amount: integer({ min: 0, max: INT32_MAX }), since: INSTANT }, [
  'amount',
]);

export const POLICY_APPROVAL_DTO: JsonSchema = record({
  requiresApproval: BOOLEAN,
  specificMembers: BOOLEAN,
  teamManagers: BOOLEAN,
  userIds: IDS,
});

export const AUTOMATIC_ACCRUAL_REQUEST: JsonSchema = record(
  { amount: number({ min: 0 }), period: oneOf('MONTH', 'YEAR'), timeUnit: oneOf('DAYS', 'HOURS') },
  ['amount'],
);

export const NEGATIVE_BALANCE_REQUEST: JsonSchema = record(
  {
    amount: number({ min: 0 }),
    amountValidForTimeUnit: BOOLEAN,
    period: oneOf('MONTH', 'YEAR'),
    shouldReset: BOOLEAN,
    timeUnit: oneOf('DAYS', 'HOURS'),
  },
  ['amount'],
);

export const RECURRING_ASSIGNMENT_REQUEST_V1: JsonSchema = record(
  { repeat: BOOLEAN, weeks: integer({ min: 1, max: 99 }) },
  ['weeks'],
);

export const CREATE_TIME_OFF_REQUEST_V1_REQUEST: JsonSchema = record(
  {
    note: TEXT,
    timeOffPeriod: record(
      {
        halfDayPeriod: oneOf('FIRST_HALF', 'SECOND_HALF', 'NOT_DEFINED'),
        isHalfDay: BOOLEAN,
        period: record({ days: integer({ min: 1, max: 999 }), end: DATE, start: DATE }),
        timeOffHalfDayPeriod: oneOf('FIRST_HALF', 'SECOND_HALF', 'NOT_DEFINED'),
      },
      ['period'],
    ),
  },
  ['timeOffPeriod'],
);

export const ROLE_REQUEST_V1: JsonSchema = record(
  { entityId: ID, role: oneOf('WORKSPACE_ADMIN', 'TEAM_MANAGER', 'PROJECT_MANAGER'), sourceType: oneOf('USER_GROUP') },
  ['entityId', 'role'],
);

export const ATTENDANCE_FILTER_V1: JsonSchema = record({
  breakFilters: listOf(record({ filtrationType: oneOf('EXACTLY', 'LARGER_THAN', 'SMALLER_THAN'), value: TEXT })),
  capacityFilters: listOf(record({ filtrationType: oneOf('EXACTLY', 'LARGER_THAN', 'SMALLER_THAN'), value: TEXT })),
  endFilters: listOf(record({ filtrationType: oneOf('EXACTLY', 'LARGER_THAN', 'SMALLER_THAN'), value: TEXT })),
  hasTimeOff: BOOLEAN,
  overtimeFilters: listOf(record({ filtrationType: oneOf('EXACTLY', 'LARGER_THAN', 'SMALLER_THAN'), value: TEXT })),
  page: integer({ min: 1, max: INT32_MAX }),
  pageSize: integer({ min: 1, max: INT32_MAX }),
  sortColumn: oneOf('USER', 'DATE', 'START', 'END', 'BREAK', 'WORK', 'CAPACITY', 'OVERTIME', 'TIME_OFF'),
  startFilters: listOf(record({ filtrationType: oneOf('EXACTLY', 'LARGER_THAN', 'SMALLER_THAN'), value: TEXT })),
  workFilters: listOf(record({ filtrationType: oneOf('EXACTLY', 'LARGER_THAN', 'SMALLER_THAN'), value: TEXT })),
});

export const CONTAINS_ARCHIVED_FILTER_V1: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  status: oneOf('ACTIVE', 'ARCHIVED', 'ALL'),
});

export const CUSTOM_FIELD_FILTER_V1: JsonSchema = record({
  id: ID,
  isEmpty: BOOLEAN,
  numberCondition: oneOf('EQUAL', 'GREATER_THAN', 'LESS_THAN'),
  type: oneOf('TXT', 'NUMBER', 'DROPDOWN_SINGLE', 'DROPDOWN_MULTIPLE', 'CHECKBOX', 'LINK'),
  value: ANYTHING,
});

export const CONTAINS_TAG_FILTER_V1: JsonSchema = record({
  containedInTimeentry: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  status: oneOf('ACTIVE', 'ARCHIVED', 'ALL'),
});

export const CONTAINS_TASK_FILTER_V1: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  status: oneOf('ACTIVE', 'ARCHIVED', 'ALL'),
});

export const CONTAINS_USERS_FILTER_V1: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  status: oneOf('ALL', 'ACTIVE_WITH_PENDING', 'ACTIVE', 'PENDING', 'INACTIVE'),
});

export const DETAILED_FILTER_V1: JsonSchema = record({
  auditFilter: record({
    duration: integer({ max: INT32_MAX }),
    durationShorter: BOOLEAN,
    withoutProject: BOOLEAN,
    withoutTask: BOOLEAN,
  }),
  options: record({ totals: oneOf('CALCULATE', 'EXCLUDE') }),
  page: integer({ max: INT32_MAX }),
  pageSize: integer({ max: INT32_MAX }),
  sortColumn: oneOf('ID', 'DESCRIPTION', 'USER', 'DURATION', 'DATE', 'ZONED_DATE', 'NATURAL', 'USER_DATE'),
});

export const SUMMARY_FILTER_V1: JsonSchema = record({
  groups: listOf(oneOf('CLIENT', 'PROJECT', 'DATE', 'WEEK', 'MONTH', 'TASK', 'TIMEENTRY'), { max: 3 }),
  sortColumn: oneOf('GROUP', 'DURATION', 'AMOUNT', 'EARNED', 'COST', 'PROFIT'),
  summaryChartType: oneOf('BILLABILITY', 'PROJECT'),
});

export const WEEKLY_FILTER_V1: JsonSchema = record({ group: oneOf('USER', 'PROJECT'), subgroup: oneOf('TIME') }, [
  'group',
]);

export const CONTAINS_ARCHIVED_FILTER_REQUEST: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  status: oneOf('ACTIVE', 'ARCHIVED', 'ALL'),
});

export const CONTAINS_USERS_FILTER_REQUEST_V1: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  sourceType: oneOf('USER_GROUP'),
  status: oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'),
  statuses: listOf(oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL')),
});

export const CONTAINS_USER_GROUP_FILTER_REQUEST_V1: JsonSchema = record({
  contains: oneOf('CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'),
  ids: IDS,
  status: oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'),
});
