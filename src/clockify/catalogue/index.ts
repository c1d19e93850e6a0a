import { CLIENT_ROWS } from './clients.js';
import { type ClockifyOperation, toOperation } from './clockify-operation.js';
import { PROJECT_ROWS } from './projects.js';
import { TIME_ENTRY_ROWS } from './time-entries.js';
import { USER_ROWS } from './users.js';
import { WORKSPACE_ROWS } from './workspaces.js';

/** Every operation that can be run on Clockify. */
export const CLOCKIFY_OPERATIONS: readonly ClockifyOperation[] = [
  ...USER_ROWS,
  ...WORKSPACE_ROWS,
  ...CLIENT_ROWS,
  ...PROJECT_ROWS,
  ...TIME_ENTRY_ROWS,
].map(toOperation);
