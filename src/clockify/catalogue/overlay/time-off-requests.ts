import type { CatalogueRow } from '../catalogue-row.js';
import { demand, put } from '../corrections.js';
import { TIME_OFF_REQUESTS } from '../generated/time-off-requests.js';
import { bodyPages } from '../paging.js';
import { TIME_OFF_PERIOD } from '../schemas.js';

export const TIME_OFF_REQUEST_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_time_off_requests',
    summary: 'Search time off requests by user, group, status and period',
    request: TIME_OFF_REQUESTS.getTimeOffRequest,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: bodyPages(['requests']),
    fixed: { body: {} },
  },
  {
    name: 'create_time_off_request',
    summary: 'Ask for time off under a policy',
    request: TIME_OFF_REQUESTS.createTimeOffRequest,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    corrections: [
      // API.md 11.18
      put('body.timeOffPeriod.period', TIME_OFF_PERIOD),
    ],
  },
  {
    name: 'create_time_off_request_for_user',
    summary: 'Ask for time off under a policy for another user',
    request: TIME_OFF_REQUESTS.createTimeOffRequestForOther,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    corrections: [
      // API.md 11.18
      put('body.timeOffPeriod.period', TIME_OFF_PERIOD),
    ],
  },
  {
    name: 'update_time_off_request_status',
    summary: 'Approve or reject a time off request',
    request: TIME_OFF_REQUESTS.changeTimeOffRequestStatus,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // API.md 11.17
      demand('body.status'),
    ],
  },
  {
    name: 'delete_time_off_request',
    summary: 'Delete a time off request that is pending',
    request: TIME_OFF_REQUESTS.deleteTimeOffRequest,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
];
