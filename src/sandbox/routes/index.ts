import type { Route } from '../route.js';
import { CLIENT_ROUTES } from './clients.js';
import { MEMBER_PROFILE_ROUTES } from './member-profiles.js';
import { PROJECT_ESTIMATE_ROUTES } from './project-estimates.js';
import { PROJECT_MEMBERSHIP_ROUTES } from './project-memberships.js';
import { PROJECT_ROUTES } from './projects.js';
import { TAG_ROUTES } from './tags.js';
import { TASK_ROUTES } from './tasks.js';
import { TIME_ENTRY_ROUTES } from './time-entries.js';
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
];
