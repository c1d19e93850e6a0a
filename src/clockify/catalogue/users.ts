import type { ClockifyRow } from './clockify-operation.js';
import { BOOLEAN } from './schemas.js';

export const USER_ROWS: readonly ClockifyRow[] = [
  {
    name: 'get_user',
    summary: 'Show the user whom the credential belongs to, with the active workspace and the settings',
    method: 'GET',
    host: 'api',
    path: '/v1/user',
    query: { 'include-memberships': BOOLEAN },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
