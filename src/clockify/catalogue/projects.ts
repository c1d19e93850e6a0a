import type { ClockifyRow } from './clockify-operation.js';
import { BOOLEAN, ID, IDS, listOf, oneOf, PAGING, RATE, record, TEXT, text, WORKSPACE } from './schemas.js';

const MEMBERSHIP = record({
  userId: ID,
  hourlyRate: RATE,
  membershipStatus: oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'),
  membershipType: oneOf('WORKSPACE', 'PROJECT', 'USERGROUP'),
});

const TASK = record(
  {
    name: text(1000, 1),
    assigneeIds: IDS,
    userGroupIds: IDS,
    estimate: TEXT,
    status: oneOf('ACTIVE', 'DONE'),
    billable: BOOLEAN,
    budgetEstimate: { type: 'integer', minimum: 0 },
    hourlyRate: RATE,
    costRate: RATE,
  },
  ['name'],
);

export const PROJECT_ROWS: readonly ClockifyRow[] = [
  {
    name: 'list_projects',
    summary: 'List the projects of a workspace; without `archived` both active and archived ones',
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects',
    pathParams: WORKSPACE,
    query: {
      name: TEXT,
      'strict-name-search': BOOLEAN,
      archived: BOOLEAN,
      billable: BOOLEAN,
      clients: IDS,
      'contains-client': BOOLEAN,
      'client-status': oneOf('ACTIVE', 'ARCHIVED', 'ALL'),
      users: IDS,
      'contains-user': BOOLEAN,
      'user-status': oneOf('PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'),
      'is-template': BOOLEAN,
      'sort-column': oneOf('ID', 'NAME', 'CLIENT_NAME', 'DURATION', 'BUDGET', 'PROGRESS'),
      'sort-order': oneOf('ASCENDING', 'DESCENDING'),
      hydrated: BOOLEAN,
      access: oneOf('PUBLIC', 'PRIVATE'),
      'expense-limit': { type: 'integer', minimum: 1 },
      'expense-date': { type: 'string', format: 'date' },
      userGroups: IDS,
      'contains-group': BOOLEAN,
      ...PAGING,
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'projects' },
  },
  {
    name: 'create_project',
    summary: 'Create a project, on request with members and tasks',
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/projects',
    pathParams: WORKSPACE,
    body: record(
      {
        name: text(250, 2),
        clientId: ID,
        color: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
        note: text(16_384),
        billable: BOOLEAN,
        isPublic: BOOLEAN,
        hourlyRate: RATE,
        costRate: RATE,
        estimate: record({ estimate: TEXT, type: oneOf('AUTO', 'MANUAL') }),
        memberships: listOf(MEMBERSHIP),
        tasks: listOf(TASK),
      },
      ['name'],
    ),
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
  },
];
