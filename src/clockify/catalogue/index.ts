import { type CatalogueRow, toOperation } from './catalogue-row.js';
import type { ClockifyOperation } from './clockify-operation.js';
import { APPROVAL_ROWS } from './overlay/approvals.js';
import { AUDIT_LOG_ROWS } from './overlay/audit-logs.js';
import { BALANCE_ROWS } from './overlay/balances.js';
import { CLIENT_ROWS } from './overlay/clients.js';
import { CUSTOM_FIELD_ROWS } from './overlay/custom-fields.js';
import { ENTITY_CHANGE_ROWS } from './overlay/entity-changes.js';
import { EXPENSE_ROWS } from './overlay/expenses.js';
import { HOLIDAY_ROWS } from './overlay/holidays.js';
import { INVOICE_ROWS } from './overlay/invoices.js';
import { PROJECT_ROWS } from './overlay/projects.js';
import { REPORT_ROWS } from './overlay/reports.js';
import { SCHEDULING_ROWS } from './overlay/scheduling.js';
import { SHARED_REPORT_ROWS } from './overlay/shared-reports.js';
import { TAG_ROWS } from './overlay/tags.js';
import { TASK_ROWS } from './overlay/tasks.js';
import { TIME_ENTRY_ROWS } from './overlay/time-entries.js';
import { TIME_OFF_POLICY_ROWS } from './overlay/time-off-policies.js';
import { TIME_OFF_REQUEST_ROWS } from './overlay/time-off-requests.js';
import { USER_GROUP_ROWS } from './overlay/user-groups.js';
import { USER_ROWS } from './overlay/users.js';
import { WEBHOOK_ROWS } from './overlay/webhooks.js';
import { WORKSPACE_ROWS } from './overlay/workspaces.js';

/** The rows of the overlay: resource -> rows. */
const ROWS: Readonly<Record<string, readonly CatalogueRow[]>> = {
  approvals: APPROVAL_ROWS,
  'audit-logs': AUDIT_LOG_ROWS,
  balances: BALANCE_ROWS,
  clients: CLIENT_ROWS,
  'custom-fields': CUSTOM_FIELD_ROWS,
  'entity-changes': ENTITY_CHANGE_ROWS,
  expenses: EXPENSE_ROWS,
  holidays: HOLIDAY_ROWS,
  invoices: INVOICE_ROWS,
  projects: PROJECT_ROWS,
  reports: REPORT_ROWS,
  scheduling: SCHEDULING_ROWS,
  'shared-reports': SHARED_REPORT_ROWS,
  tags: TAG_ROWS,
  tasks: TASK_ROWS,
  'time-entries': TIME_ENTRY_ROWS,
  'time-off-policies': TIME_OFF_POLICY_ROWS,
  'time-off-requests': TIME_OFF_REQUEST_ROWS,
  'user-groups': USER_GROUP_ROWS,
  users: USER_ROWS,
  webhooks: WEBHOOK_ROWS,
  workspaces: WORKSPACE_ROWS,
};

/** The operations of each resource. */
export const CLOCKIFY_CHAPTERS = Object.entries(ROWS).map(([resource, rows]) => ({
  resource,
  operations: rows.map(toOperation),
}));

/** Every operation that can be run on Clockify. */
export const CLOCKIFY_OPERATIONS: readonly ClockifyOperation[] = CLOCKIFY_CHAPTERS.flatMap(
  ({ operations }) => operations,
);

/** The rows as they are written down, before they are joined with the document. */
export const CLOCKIFY_ROWS: readonly CatalogueRow[] = Object.values(ROWS).flat();
