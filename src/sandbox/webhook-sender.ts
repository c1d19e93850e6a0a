import { setTimeout as delay } from 'node:timers/promises';
import { type Delivery, type DeliveryAnswer, succeeded, type Webhook } from './entities/webhook.js';
import type { SandboxEvent } from './route.js';
import type { SandboxState } from './state.js';
import { listensTo } from './trigger-source.js';

/** How Clockify spaces its retries is not documented (WEBHOOKS 4); these keep a demo short. */
const RETRY_DELAYS_MS = [200, 1_000, 5_000];
const TIMEOUT_MS = 10_000;

/** Sends events to webhooks as Clockify does: a static token, the event's name, the bare entity, and nothing else. */
export class WebhookSender {
  private closing = new AbortController();
  private readonly pending = new Set<Promise<void>>();

  constructor(
    private readonly state: SandboxState,
    private readonly retryDelaysMs: readonly number[] = RETRY_DELAYS_MS,
  ) {}

  get deliveries(): readonly Delivery[] {
    return this.state.deliveries;
  }

  /** Sends an event to every webhook that listens to it, without waiting for them. */
  announce(event: SandboxEvent): void {
    const body = JSON.stringify(event.payload);
    for (const webhook of this.state.webhooks) {
      if (!listensTo(webhook, event)) continue;
      const delivery = this.newDelivery(webhook, event.type, body);
      this.state.deliveries.push(delivery);
      this.track(this.deliver(delivery));
    }
  }

  /** Sends a delivery once more, byte for byte; tells whether there is one of that id. */
  redeliver(id: string): boolean {
    const delivery = this.state.deliveries.find((candidate) => candidate.id === id);
    if (delivery === undefined) return false;
    delivery.triesLeft = this.retryDelaysMs.length + 1;
    this.track(this.deliver(delivery));
    return true;
  }

  /** Gives up whatever is on its way. */
  async reset(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.pending);
    this.closing = new AbortController();
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.pending);
  }

  private newDelivery({ id: webhookId, url, authToken }: Webhook, type: string, body: string): Delivery {
    return {
      id: String(this.state.deliveries.length + 1),
      eventStatusId: this.state.newLogId(),
      webhookId,
      type,
      url,
      authToken,
      body,
      answers: [],
      triesLeft: this.retryDelaysMs.length + 1,
    };
  }

  private track(work: Promise<void>): void {
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  /** Never rejects. */
  private async deliver(delivery: Delivery): Promise<void> {
    const { signal } = this.closing;
    for (const wait of [0, ...this.retryDelaysMs]) {
      await delay(wait, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
      const answer = await this.post(delivery, signal);
      if (signal.aborted) return;
      delivery.triesLeft -= 1;
      delivery.answers.push(answer);
      if (succeeded(answer)) return;
    }
  }

  private async post({ url, type, body, authToken }: Delivery, closing: AbortSignal): Promise<DeliveryAnswer> {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(TIMEOUT_MS)]);
    const headers = {
      'clockify-signature': authToken,
      'clockify-webhook-event-type': type,
      'content-type': 'application/json',
      'user-agent': 'Vert.x-WebClient/4.2.5',
    };
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      return this.answer(response.status, await response.text());
    } catch {
      return this.answer(0, '');
    }
  }

  private answer(status: number, body: string): DeliveryAnswer {
    return { id: this.state.newLogId(), status, body, respondedAt: this.state.instant() };
  }
}
