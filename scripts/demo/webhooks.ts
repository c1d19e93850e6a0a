import { strictEqual } from 'node:assert';
import { setTimeout as delay } from 'node:timers/promises';
import { call, caller, pick } from './service-client.ts';
import type { Transcript } from './transcript.ts';

interface Delivery {
  readonly id: string;
  readonly type: string;
  readonly answers: readonly { readonly status: number; readonly body: string }[];
}

interface Receipt {
  readonly received: boolean;
  readonly duplicate: boolean;
  readonly event: Record<string, unknown>;
}

/**
 * Creates a webhook at the sandbox, as a person does in Clockify's settings.
 * @returns the token that Clockify will send with every delivery
 */
export async function registerWebhook(sandboxUrl: string, apiKey: string, url: string): Promise<string> {
  const request = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${sandboxUrl}/api/v1${path}`, {
      method,
      headers: { 'X-Api-Key': apiKey, 'Content-Type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const { activeWorkspace } = await request('GET', '/user');
  const { authToken } = await request('POST', `/workspaces/${String(activeWorkspace)}/webhooks`, {
    name: 'Clankerbot',
    url,
    webhookEvent: 'NEW_CLIENT',
    triggerSourceType: 'WORKSPACE_ID',
    triggerSource: [activeWorkspace],
  });
  return String(authToken);
}

/** Shows how Clockify's own webhook comes back, and that a repeat of it changes nothing. */
export async function playWebhooks(url: string, sandboxUrl: string, transcript: Transcript): Promise<void> {
  const show = caller(url, transcript);

  transcript.step('Clockify has sent a webhook about it: verified by its token, stored, acknowledged');
  const delivery = await deliveryAnswered(sandboxUrl, 1);
  transcript.note(`Clockify: POST /webhooks/clockify  (clockify-webhook-event-type: ${delivery.type})`);
  const first = receiptOf(delivery, 0);
  transcript.hears(first);
  strictEqual(first.duplicate, false);

  transcript.step('Clockify repeats the delivery, byte for byte: it is recognised');
  await call('POST', `${sandboxUrl}/sandbox/redeliver/${delivery.id}`, {});
  const repeat = receiptOf(await deliveryAnswered(sandboxUrl, 2), 1);
  transcript.hears(pick(repeat, ['received', 'duplicate']));
  strictEqual(repeat.duplicate, true);
  strictEqual(repeat.event['id'], first.event['id']);

  transcript.step('The inbox has it once');
  const listed = await show('GET', '/events');
  const { events } = listed.body.data as { events: Record<string, unknown>[] };
  strictEqual(events.length, 1);
  const shown = await show('GET', `/events/${String(first.event['id'])}`);
  transcript.hears(pick(shown.body.data as object, ['id', 'type', 'subject', 'receivedAt', 'data']));

  transcript.step('And every action has left a run');
  const { runs } = (await show('GET', '/runs')).body.data as { runs: Record<string, unknown>[] };
  for (const run of runs)
    transcript.hears(`${String(run['id'])}  ${String(run['operation']).padEnd(14)}  ${String(run['outcome'])}`);
}

async function deliveryAnswered(sandboxUrl: string, times: number): Promise<Delivery> {
  for (let tries = 0; tries < 200; tries++) {
    const deliveries = (await call('GET', `${sandboxUrl}/sandbox/deliveries`)).body as unknown as Delivery[];
    const delivery = deliveries[0];
    if (delivery !== undefined && delivery.answers.length >= times) return delivery;
    await delay(50);
  }
  throw new Error('the webhook did not arrive');
}

function receiptOf(delivery: Delivery, answer: number): Receipt {
  return (JSON.parse(delivery.answers[answer]?.body ?? '{}') as { data: Receipt }).data;
}
