import type { Route } from '../route.js';
import { APPROVAL_ROUTES } from './approvals.js';
import { ASSIGNMENT_ROUTES } from './assignments.js';
import { AUDIT_LOG_ROUTES } from './audit-log.js';
import { BALANCE_ASSIGNMENT_ROUTES } from './balance-assignments.js';
import { CLIENT_ROUTES } from './clients.js';
import { CUSTOM_FIELD_ROUTES } from './custom-fields.js';
import { EXPENSE_CATEGORY_ROUTES } from './expense-categories.js';
import { EXPENSE_ROUTES } from './expenses.js';
import { HOLIDAY_ROUTES } from './holidays.js';
import { INVOICE_ITEM_ROUTES } from './invoice-items.js';
import { INVOICE_PAYMENT_ROUTES } from './invoice-payments.js';
import { INVOICE_SEARCH_ROUTES } from './invoice-search.js';
import { INVOICE_SETTING_ROUTES } from './invoice-settings.js';
import { INVOICE_ROUTES } from './invoices.js';
import { MEMBER_PROFILE_ROUTES } from './member-profiles.js';
import { PROJECT_ESTIMATE_ROUTES } from './project-estimates.js';
import { PROJECT_MEMBERSHIP_ROUTES } from './project-memberships.js';
import { PROJECT_ROUTES } from './projects.js';
import { REPORT_ROUTES } from './reports.js';
import { SHARED_REPORT_ROUTES } from './shared-reports.js';
import { TAG_ROUTES } from './tags.js';
import { TASK_ROUTES } from './tasks.js';
import { TIME_ENTRY_ROUTES } from './time-entries.js';
import { TIME_OFF_BALANCE_ROUTES } from './time-off-balances.js';
import { TIME_OFF_POLICY_ROUTES } from './time-off-policies.js';
import { TIME_OFF_REQUEST_ROUTES } from './time-off-requests.js';
import { USER_GROUP_ROUTES } from './user-groups.js';
import { USER_ROLE_ROUTES } from './user-roles.js';
import { USER_TIME_ENTRY_ROUTES } from './user-time-entries.js';
import { USER_ROUTES } from './users.js';
import { WEBHOOK_LOG_ROUTES } from './webhook-logs.js';
import { WEBHOOK_ROUTES } from './webhooks.js';
import { WORKSPACE_ROUTES } from './workspaces.js';

/** Everything of Clockify that the sandbox models. */
export const ROUTES: readonly Route[] = [
  ...USER_ROUTES,
  ...MEMBER_PROFILE_ROUTES,
  ...USER_ROLE_ROUTES,
  ...USER_GROUP_ROUTES,
  ...WORKSPACE_ROUTES,
  ...CLIENT_ROUTES,
  ...PROJECT_ROUTES,
  ...PROJECT_MEMBERSHIP_ROUTES,
  ...PROJECT_ESTIMATE_ROUTES,
  ...TASK_ROUTES,
  ...TAG_ROUTES,
  ...TIME_ENTRY_ROUTES,
  ...USER_TIME_ENTRY_ROUTES,
  ...WEBHOOK_ROUTES,
  ...WEBHOOK_LOG_ROUTES,
  ...CUSTOM_FIELD_ROUTES,
  ...EXPENSE_CATEGORY_ROUTES,
  ...EXPENSE_ROUTES,
  ...INVOICE_ROUTES,
  ...INVOICE_SEARCH_ROUTES,
  ...INVOICE_ITEM_ROUTES,
  ...INVOICE_PAYMENT_ROUTES,
  ...INVOICE_SETTING_ROUTES,
  ...TIME_OFF_POLICY_ROUTES,
  ...TIME_OFF_REQUEST_ROUTES,
  ...TIME_OFF_BALANCE_ROUTES,
  ...BALANCE_ASSIGNMENT_ROUTES,
  ...APPROVAL_ROUTES,
  ...HOLIDAY_ROUTES,
  ...ASSIGNMENT_ROUTES,
  ...REPORT_ROUTES,
  ...SHARED_REPORT_ROUTES,
  ...AUDIT_LOG_ROUTES,
];
