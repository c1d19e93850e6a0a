import { randomBytes } from 'node:crypto';
import { find, remove, replace } from '../collection.js';
import { TRIGGER_SOURCES, type Webhook } from '../entities/webhook.js';
import type { Plan } from '../entities/workspace.js';
import { requiredTextIn, requiredWordIn, textsIn, wordOf } from '../fields.js';
import { accessDenied, invalid, missing } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { WEBHOOK_EVENTS } from '../webhook-events.js';

const WEBHOOKS = '/v1/workspaces/{workspaceId}/webhooks';
const NAME = { min: 2, max: 30 };
const URL_LENGTH = { min: 1, max: 3000 };
/** How many a workspace may have (WEBHOOKS 3). */
const LIMITS: Readonly<Record<Plan, number>> = { FREE: 3, ENTERPRISE: 300 };
/** They listen to people, of whom at least one has to be named (API.md 11.2). */
const PERSONAL_EVENTS: ReadonlySet<string> = new Set(['USER_EMAIL_CHANGED', 'USER_UPDATED']);

export const WEBHOOK_ROUTES: readonly Route[] = [
  {
    operation: 'list_webhooks',
    method: 'GET',
    path: WEBHOOKS,
    // Never in pages (API.md 4); only people make webhooks here.
    handle: ({ query }, state) => {
      const type = wordOf(query, 'type', ['USER_CREATED', 'SYSTEM', 'ADDON']) ?? 'USER_CREATED';
      const webhooks = type === 'USER_CREATED' ? state.webhooks : [];
      return ok({ workspaceWebhookCount: state.webhooks.length, webhooks });
    },
  },
  { operation: 'create_webhook', method: 'POST', path: WEBHOOKS, handle: createWebhook },
  {
    operation: 'get_webhook',
    method: 'GET',
    path: `${WEBHOOKS}/{webhookId}`,
    handle: ({ params }, state) => ok(find(state.webhooks, params['webhookId'], 'Webhook')),
  },
  {
    operation: 'update_webhook',
    method: 'PUT',
    path: `${WEBHOOKS}/{webhookId}`,
    handle: (request, state) => {
      const before = find(state.webhooks, request.params['webhookId'], 'Webhook');
      return ok(replace(state.webhooks, { ...before, ...settingsIn(request) }));
    },
  },
  {
    operation: 'delete_webhook',
    method: 'DELETE',
    path: `${WEBHOOKS}/{webhookId}`,
    handle: ({ params }, state) => {
      remove(state.webhooks, find(state.webhooks, params['webhookId'], 'Webhook'));
      return empty(200);
    },
  },
  {
    operation: 'rotate_webhook_token',
    method: 'PATCH',
    path: `${WEBHOOKS}/{webhookId}/token`,
    handle: ({ params }, state) => {
      const before = find(state.webhooks, params['webhookId'], 'Webhook');
      return ok(replace(state.webhooks, { ...before, authToken: newToken() }));
    },
  },
];

function createWebhook(request: SandboxRequest, state: SandboxState): Outcome {
  const settings = settingsIn(request);
  if (state.webhooks.length >= LIMITS[state.workspace.featureSubscriptionType]) throw accessDenied();
  const webhook: Webhook = {
    id: state.newId(),
    workspaceId: state.workspace.id,
    ...settings,
    authToken: newToken(),
    enabled: true,
    planEnabled: true,
    deliveryEnabled: true,
    userId: state.user.id,
  };
  state.webhooks.push(webhook);
  return created(webhook);
}

function settingsIn({
  body,
  asAddon,
}: SandboxRequest): Pick<Webhook, 'name' | 'url' | 'webhookEvent' | 'triggerSourceType' | 'triggerSource'> {
  // What a missing name is really answered with; an add-on may leave it out (API.md 11.1).
  if (body['name'] === undefined && !asAddon) throw invalid('Webhook already exists');
  const name = asAddon && body['name'] === undefined ? '' : requiredTextIn(body, 'name', NAME);
  const url = requiredTextIn(body, 'url', URL_LENGTH);
  if (!URL.canParse(url)) throw invalid('must be a valid URL');
  const webhookEvent = requiredWordIn(body, 'webhookEvent', WEBHOOK_EVENTS);
  const triggerSourceType = requiredWordIn(body, 'triggerSourceType', TRIGGER_SOURCES);
  const triggerSource = textsIn(body, 'triggerSource');
  if (triggerSource === undefined) throw missing();
  if (PERSONAL_EVENTS.has(webhookEvent) && (triggerSourceType !== 'USER_ID' || triggerSource.length === 0))
    throw invalid(`${webhookEvent} needs the trigger source USER_ID with at least one id`);
  return { name, url, webhookEvent, triggerSourceType, triggerSource };
}

/** 32 alphanumerics, as in the captured delivery (WEBHOOKS 2). */
function newToken(): string {
  return randomBytes(16).toString('hex');
}
