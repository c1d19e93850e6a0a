import type { DocumentedRequest } from '../documented-request.js';
import { BOOLEAN, ID, INSTANT, INT32_MAX, TEXT, integer, listOf, oneOf, record, text } from '../schemas.js';
import { TRIGGER_SOURCE_TYPE, WEBHOOK_EVENT } from './schemas.js';

export const WEBHOOKS = {
  createWebhook: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks',
    pathParams: { workspaceId: ID },
    body: record(
      {
        name: text({ min: 2, max: 30 }),
        triggerSource: listOf(TEXT),
        triggerSourceType: TRIGGER_SOURCE_TYPE,
        url: text({ min: 1 }),
        webhookEvent: WEBHOOK_EVENT,
      },
      ['triggerSource', 'triggerSourceType', 'url', 'webhookEvent'],
    ),
  },
  deleteWebhook: {
    method: 'DELETE',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks/{webhookId}',
    pathParams: { workspaceId: ID, webhookId: ID },
  },
  generateNewToken: {
    method: 'PATCH',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks/{webhookId}/token',
    pathParams: { workspaceId: ID, webhookId: ID },
  },
  getAddonWebhooks: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/addons/{addonId}/webhooks',
    pathParams: { workspaceId: ID, addonId: ID },
  },
  getLogsForWebhook: {
    method: 'POST',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks/{webhookId}/logs',
    pathParams: { workspaceId: ID, webhookId: ID },
    query: record({ page: integer({ max: INT32_MAX }), size: integer({ min: 1, max: INT32_MAX }) }),
    body: record({ from: INSTANT, sortByNewest: BOOLEAN, status: oneOf('ALL', 'SUCCEEDED', 'FAILED'), to: INSTANT }),
  },
  getWebhook: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks/{webhookId}',
    pathParams: { workspaceId: ID, webhookId: ID },
  },
  getWebhooks: {
    method: 'GET',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks',
    pathParams: { workspaceId: ID },
    query: record({ type: oneOf('USER_CREATED', 'SYSTEM', 'ADDON') }),
  },
  updateWebhook: {
    method: 'PUT',
    host: 'api',
    path: '/v1/workspaces/{workspaceId}/webhooks/{webhookId}',
    pathParams: { workspaceId: ID, webhookId: ID },
    body: record(
      {
        name: text({ min: 2, max: 30 }),
        triggerSource: listOf(TEXT),
        triggerSourceType: TRIGGER_SOURCE_TYPE,
        url: text({ min: 1 }),
        webhookEvent: WEBHOOK_EVENT,
      },
      ['triggerSource', 'triggerSourceType', 'url', 'webhookEvent'],
    ),
  },
} as const satisfies Record<string, DocumentedRequest>;
