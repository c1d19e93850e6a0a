import { find } from '../collection.js';
import {
  type Delivery,
  DELIVERY_STATUSES,
  type DeliveryAnswer,
  statusOf,
  succeeded,
  type Webhook,
} from '../entities/webhook.js';
import { booleanIn, listOf, wordIn } from '../fields.js';
import { pageOf } from '../paging.js';
import { badParameter } from '../reply.js';
import { ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { instantIn } from '../time.js';

const WEBHOOK = '/v1/workspaces/{workspaceId}/webhooks/{webhookId}';
/** Nothing else counts its pages from 0 and calls their length `size` (API.md 4). */
const PAGING = { page: 'page', size: 'size', first: 0 } as const;

export const WEBHOOK_LOG_ROUTES: readonly Route[] = [
  // A search, hence a POST (API.md 11.33).
  { operation: 'list_webhook_logs', method: 'POST', path: `${WEBHOOK}/logs`, handle: listLogs },
  { operation: 'list_webhook_event_statuses', method: 'GET', path: `${WEBHOOK}/statuses`, handle: listStatuses },
];

/** A row for every try, as it was answered. */
function listLogs({ params, query, body }: SandboxRequest, state: SandboxState): Outcome {
  const webhook = find(state.webhooks, params['webhookId'], 'Webhook');
  const [from, to] = [instantIn(body, 'from'), instantIn(body, 'to')];
  const status = wordIn(body, 'status', ['ALL', 'SUCCEEDED', 'FAILED']) ?? 'ALL';
  const rows = deliveriesOf(webhook, state)
    .flatMap((delivery) => delivery.answers.map((answer) => ({ delivery, answer })))
    .filter(({ answer }) => status === 'ALL' || succeeded(answer) === (status === 'SUCCEEDED'))
    .filter(({ answer }) => from === undefined || answer.respondedAt >= from)
    .filter(({ answer }) => to === undefined || answer.respondedAt <= to)
    .map(({ delivery, answer }) => logRow(delivery, answer));
  return ok(pageOf(booleanIn(body, 'sortByNewest') === true ? rows.toReversed() : rows, query, PAGING).rows);
}

/** A row for every event, with its latest try. */
function listStatuses({ params, query }: SandboxRequest, state: SandboxState): Outcome {
  const webhook = find(state.webhooks, params['webhookId'], 'Webhook');
  const wanted = listOf(query, 'statuses');
  const unknown = wanted.find((status) => !DELIVERY_STATUSES.some((known) => known === status));
  if (unknown !== undefined) throw badParameter('statuses', unknown);
  const rows = deliveriesOf(webhook, state)
    .filter((delivery) => wanted.length === 0 || wanted.includes(statusOf(delivery)))
    .map(statusRow);
  return ok(pageOf(rows, query, PAGING).rows);
}

function deliveriesOf({ id }: Webhook, { deliveries }: SandboxState): Delivery[] {
  return deliveries.filter(({ webhookId }) => webhookId === id);
}

function logRow({ webhookId, body, eventStatusId }: Delivery, answer: DeliveryAnswer): object {
  return {
    id: answer.id,
    webhookId,
    requestBody: body,
    responseBody: answer.body,
    statusCode: answer.status,
    respondedAt: answer.respondedAt,
    webhookEventStatusId: eventStatusId,
  };
}

function statusRow(delivery: Delivery): object {
  const latest = delivery.answers.at(-1);
  return {
    id: delivery.eventStatusId,
    webhookId: delivery.webhookId,
    webhookLogId: latest?.id ?? null,
    status: statusOf(delivery),
    retryCount: Math.max(0, delivery.answers.length - 1),
    requestBody: delivery.body,
    responseBody: latest?.body ?? null,
    statusCode: latest?.status ?? null,
    respondedAt: latest?.respondedAt ?? null,
  };
}
