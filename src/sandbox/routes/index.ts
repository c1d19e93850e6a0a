import type { Route } from '../route.js';
import { CLIENT_ROUTES } from './clients.js';
import { PROJECT_ROUTES } from './projects.js';
import { TIME_ENTRY_ROUTES } from './time-entries.js';
import { USER_ROUTES } from './users.js';
import { WEBHOOK_ROUTES } from './webhooks.js';
import { WORKSPACE_ROUTES } from './workspaces.js';

/** Everything of Clockify that the sandbox models. */
export const ROUTES: readonly Route[] = [
  ...USER_ROUTES,
  ...WORKSPACE_ROUTES,
  ...CLIENT_ROUTES,
  ...PROJECT_ROUTES,
  ...TIME_ENTRY_ROUTES,
  ...WEBHOOK_ROUTES,
];
