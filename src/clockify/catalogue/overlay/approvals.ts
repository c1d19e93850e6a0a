import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { APPROVALS } from '../generated/approvals.js';
import { CREATE_APPROVAL_REQUEST } from '../generated/schemas.js';
import { queryPages } from '../paging.js';
import { ID, listOf, oneOf } from '../schemas.js';

export const APPROVAL_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_approval_requests',
    summary: 'List the approval requests of a workspace by status',
    request: APPROVALS.getApprovalRequests,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'approvalRequests' },
    paging: queryPages(),
    corrections: [
      // Not in the document; a user or a date is ignored (API.md 11.29).
      put('types', listOf(oneOf('TIMESHEET', 'EXPENSE', 'TIMESHEET_AND_EXPENSE'), { unique: true })),
    ],
  },
  {
    name: 'create_approval_request',
    summary: "Submit one's own period for approval",
    request: APPROVALS.createApprrovalRequest,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'resubmit_approval_request',
    summary: "Submit the rejected and withdrawn entries of one's own period again",
    request: APPROVALS.resubmitApprovalRequest,
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'entity' },
  },
  {
    name: 'create_approval_request_for_user',
    summary: 'Submit the period of another user for approval',
    request: APPROVALS.createApprovalForOther,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'resubmit_approval_request_for_user',
    summary: 'Submit the rejected and withdrawn entries of another user again',
    request: APPROVALS.resubmitApprovalRequestForOther,
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'entity' },
  },
  {
    name: 'update_approval_request',
    summary: 'Approve, reject or withdraw an approval request',
    request: APPROVALS.updateApprovalStatus,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'create_typed_approval_request',
    summary: "Submit only the time or only the expenses of one's own period for approval",
    request: {
      method: 'POST',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/approval-requests/{type}',
      pathParams: { workspaceId: ID, type: oneOf('TIMESHEET', 'EXPENSE') },
      body: CREATE_APPROVAL_REQUEST,
    },
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'create_typed_approval_request_for_user',
    summary: 'Submit the time, the expenses or both of a period of another user for approval',
    request: {
      method: 'POST',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/approval-requests/users/{userId}/{type}',
      pathParams: { workspaceId: ID, userId: ID, type: oneOf('TIMESHEET', 'EXPENSE', 'TIMESHEET_AND_EXPENSE') },
      body: CREATE_APPROVAL_REQUEST,
    },
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
];
