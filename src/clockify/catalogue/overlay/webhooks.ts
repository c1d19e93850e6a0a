import type { CatalogueRow } from '../catalogue-row.js';
import { demand, put } from '../corrections.js';
import { WEBHOOKS } from '../generated/webhooks.js';
import { kept } from '../merge.js';
import { queryPages } from '../paging.js';
import { ID, IDS, integer, listOf, oneOf, record } from '../schemas.js';

export const WEBHOOK_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_webhooks',
    summary: 'List the webhooks of a workspace',
    request: WEBHOOKS.getWebhooks,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    unpagedRows: ['webhooks'],
  },
  {
    name: 'list_addon_webhooks',
    summary: 'List the webhooks of an add-on',
    request: WEBHOOKS.getAddonWebhooks,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    unpagedRows: ['webhooks'],
  },
  {
    name: 'create_webhook',
    summary: 'Create a webhook; its token is kept to verify what it sends, and not shown',
    request: WEBHOOKS.createWebhook,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    corrections: [
      // Not so in the document, but a person's key is refused without it (API.md 11.1).
      demand('body.name'),
      // May be empty: then it is about the whole workspace (API.md 11.2).
      put('body.triggerSource', IDS),
    ],
  },
  {
    name: 'get_webhook',
    summary: 'Show one webhook',
    request: WEBHOOKS.getWebhook,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_webhook',
    summary: 'Change a webhook; what is left out stays',
    request: WEBHOOKS.updateWebhook,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [
      // May be empty: then it is about the whole workspace (API.md 11.2).
      put('body.triggerSource', IDS),
    ],
    merge: {
      entity: 'webhook',
      read: 'get_webhook',
      id: 'webhookId',
      fields: {
        // A person's key is refused without it (API.md 11.1).
        name: kept('name'),
        url: kept('url'),
        webhookEvent: kept('webhookEvent'),
        triggerSourceType: kept('triggerSourceType'),
        triggerSource: kept('triggerSource'),
      },
    },
  },
  {
    name: 'delete_webhook',
    summary: 'Delete a webhook',
    request: WEBHOOKS.deleteWebhook,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
    watch: { entity: 'webhook', read: 'get_webhook', id: 'webhookId' },
  },
  {
    name: 'list_webhook_logs',
    summary: 'List the deliveries of a webhook, with what was sent and answered',
    request: WEBHOOKS.getLogsForWebhook,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'logs' },
    paging: queryPages({ size: 'size', first: 0, lastPageHeader: false }),
    fixed: { body: {} },
  },
  {
    name: 'rotate_webhook_token',
    summary: 'Give a webhook a new token; deliveries with the old one are taken for ten minutes more',
    request: WEBHOOKS.generateNewToken,
    risk: 'destructive',
    retry: 'never',
    result: { kind: 'entity' },
    watch: { entity: 'webhook', read: 'get_webhook', id: 'webhookId' },
  },
  {
    name: 'list_webhook_event_statuses',
    summary: 'List the events of a webhook with how far their delivery is',
    request: {
      method: 'GET',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/webhooks/{webhookId}/statuses',
      pathParams: { workspaceId: ID, webhookId: ID },
      query: record({
        page: integer(),
        size: integer(),
        statuses: listOf(oneOf('SUCCEEDED', 'RETRYING', 'FAILED'), { unique: true }),
      }),
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'statuses' },
    paging: queryPages({ size: 'size', first: 0, lastPageHeader: false }),
  },
];
