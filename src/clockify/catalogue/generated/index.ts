import type { DocumentedRequest } from '../documented-request.js';
import { APPROVALS } from './approvals.js';
import { BALANCES } from './balances.js';
import { CLIENTS } from './clients.js';
import { CUSTOM_FIELDS } from './custom-fields.js';
import { ENTITY_CHANGES } from './entity-changes.js';
import { EXPENSES } from './expenses.js';
import { HOLIDAYS } from './holidays.js';
import { INVOICES } from './invoices.js';
import { PROJECTS } from './projects.js';
import { REPORTS } from './reports.js';
import { SCHEDULING } from './scheduling.js';
import { SHARED_REPORTS } from './shared-reports.js';
import { TAGS } from './tags.js';
import { TASKS } from './tasks.js';
import { TIME_ENTRIES } from './time-entries.js';
import { TIME_OFF_POLICIES } from './time-off-policies.js';
import { TIME_OFF_REQUESTS } from './time-off-requests.js';
import { USER_GROUPS } from './user-groups.js';
import { USERS } from './users.js';
import { WEBHOOKS } from './webhooks.js';
import { WORKSPACES } from './workspaces.js';

/** Every documented request: resource -> operation id -> request. */
export const DOCUMENTED: Readonly<Record<string, Readonly<Record<string, DocumentedRequest>>>> = {
  approvals: APPROVALS,
  balances: BALANCES,
  clients: CLIENTS,
  'custom-fields': CUSTOM_FIELDS,
  'entity-changes': ENTITY_CHANGES,
  expenses: EXPENSES,
  holidays: HOLIDAYS,
  invoices: INVOICES,
  projects: PROJECTS,
  reports: REPORTS,
  scheduling: SCHEDULING,
  'shared-reports': SHARED_REPORTS,
  tags: TAGS,
  tasks: TASKS,
  'time-entries': TIME_ENTRIES,
  'time-off-policies': TIME_OFF_POLICIES,
  'time-off-requests': TIME_OFF_REQUESTS,
  'user-groups': USER_GROUPS,
  users: USERS,
  webhooks: WEBHOOKS,
  workspaces: WORKSPACES,
};
