import { randomBytes } from 'node:crypto';
import { assertWorkspace } from '../fields.js';
import { invalid } from '../reply.js';
import type { Route } from '../route.js';
import type { Webhook } from '../state.js';

export const WEBHOOK_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/workspaces/{workspaceId}/webhooks',
    handle: (request, state) => {
      assertWorkspace(request, state);
      return { status: 200, body: { workspaceWebhookCount: state.webhooks.length, webhooks: state.webhooks } };
    },
  },
  {
    method: 'POST',
    path: '/v1/workspaces/{workspaceId}/webhooks',
    handle: (request, state) => {
      assertWorkspace(request, state);
      const { name, url, webhookEvent, triggerSourceType, triggerSource } = request.body;
      // What a missing name is really answered with (API.md 11.1).
      if (typeof name !== 'string') throw invalid('Webhook already exists');
      if (name.length < 2 || name.length > 30) throw invalid('length must be between 2 and 30');
      if (typeof url !== 'string' || !URL.canParse(url)) throw invalid('must be a valid URL');
      if (typeof webhookEvent !== 'string') throw invalid('must not be null');
      const webhook: Webhook = {
        id: state.newId(),
        workspaceId: state.workspace.id,
        name,
        url,
        webhookEvent,
        triggerSourceType: typeof triggerSourceType === 'string' ? triggerSourceType : 'WORKSPACE_ID',
        triggerSource: Array.isArray(triggerSource) ? triggerSource.map(String) : [],
        // 32 alphanumerics, as in the captured delivery (WEBHOOKS 2).
        authToken: randomBytes(16).toString('hex'),
        enabled: true,
        userId: state.user.id,
      };
      state.webhooks.push(webhook);
      return { status: 201, body: webhook };
    },
  },
];
