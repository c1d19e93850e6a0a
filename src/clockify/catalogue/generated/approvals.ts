import type { DocumentedRequest } from '../documented-request.js';
import { ID, INT32_MAX, SORT_ORDER, TEXT, integer, oneOf, record } from '../schemas.js';
import { CREATE_APPROVAL_REQUEST } from './schemas.js';

export const APPROVALS = {
  createApprovalForOther: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/approval-requests/users/{userId}',
    pathParams: { workspaceId: ID, userId: ID },
    body: CREATE_APPROVAL_REQUEST,
  },
  createApprrovalRequest: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/approval-requests',
    pathParams: { workspaceId: ID },
    body: CREATE_APPROVAL_REQUEST,
  },
  getApprovalRequests: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/approval-requests',
    pathParams: { workspaceId: ID },
    query: record({
      status: oneOf('PENDING', 'APPROVED', 'WITHDRAWN_APPROVAL'),
      'sort-column': oneOf('ID', 'USER_ID', 'START', 'UPDATED_AT'),
      'sort-order': SORT_ORDER,
      page: integer({ max: INT32_MAX }),
      'page-size': integer({ min: 1, max: INT32_MAX }),
    }),
  },
  resubmitApprovalRequest: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/approval-requests/resubmit-entries-for-approval',
    pathParams: { workspaceId: ID },
    body: CREATE_APPROVAL_REQUEST,
  },
  resubmitApprovalRequestForOther: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/approval-requests/users/{userId}/resubmit-entries-for-approval',
    pathParams: { workspaceId: ID, userId: ID },
    body: CREATE_APPROVAL_REQUEST,
  },
  updateApprovalStatus: {
    method: 'PATCH',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/approval-requests/{approvalRequestId}',
    pathParams: { workspaceId: ID, approvalRequestId: ID },
    body: record(
      { note: TEXT, state: oneOf('PENDING', 'APPROVED', 'WITHDRAWN_SUBMISSION', 'WITHDRAWN_APPROVAL', 'REJECTED') },
      ['state'],
    ),
  },
} as const satisfies Record<string, DocumentedRequest>;
