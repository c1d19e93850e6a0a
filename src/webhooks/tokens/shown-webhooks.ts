import type { Params } from '../../integrations/operation.js';
import { isPayload } from '../subject.js';
import type { ShownWebhook } from './stored-token.js';

/**
 * The webhooks in an answer of Clockify: one, or a list of them under `webhooks`.
 * @param params of the call, for what the answer leaves out
 */
export function shownWebhooks(answer: unknown, params: Params): readonly ShownWebhook[] {
  if (!isPayload(answer)) return [];
  const { webhooks } = answer;
  const list: readonly unknown[] = Array.isArray(webhooks) ? webhooks : [answer];
  const shown = list.flatMap((webhook) => shownWebhook(webhook, params) ?? []);
  return [...new Map(shown.map((webhook) => [webhook.webhookId, webhook])).values()];
}

function shownWebhook(webhook: unknown, { workspaceId, body }: Params): ShownWebhook | undefined {
  if (!isPayload(webhook)) return undefined;
  const webhookId = textOf(webhook['id']);
  const token = textOf(webhook['authToken']);
  if (webhookId === undefined || token === undefined) return undefined;
  const askedFor = isPayload(body) ? textOf(body['webhookEvent']) : undefined;
  return {
    webhookId,
    workspaceId: textOf(webhook['workspaceId']) ?? textOf(workspaceId),
    event: textOf(webhook['webhookEvent']) ?? askedFor,
    token,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
