import { setTimeout as delay } from 'node:timers/promises';
import type { SandboxEvent } from './route.js';
import type { Webhook } from './state.js';

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly type: string;
  readonly url: string;
  /** What each try was answered; Clockify keeps it in a log too (WEBHOOKS 4). */
  readonly answers: DeliveryAnswer[];
}

/** Status 0 where nobody answered. */
interface DeliveryAnswer {
  readonly status: number;
  readonly body: string;
}

interface Sendable extends Delivery {
  readonly body: string;
  readonly authToken: string;
}

/** How Clockify spaces its retries is not documented (WEBHOOKS 4); these keep a demo short. */
const RETRY_DELAYS_MS = [200, 1_000, 5_000];
const TIMEOUT_MS = 10_000;

/** Sends events to webhooks as Clockify does: a static token, the event's name, the bare entity, and nothing else. */
export class WebhookSender {
  private readonly sent: Sendable[] = [];
  private readonly closing = new AbortController();
  private readonly pending = new Set<Promise<void>>();

  constructor(private readonly retryDelaysMs: readonly number[] = RETRY_DELAYS_MS) {}

  get deliveries(): readonly Delivery[] {
    return this.sent.map(({ id, type, url, answers }) => ({ id, type, url, answers }));
  }

  /** Sends an event to every webhook that listens to its type, without waiting for them. */
  announce({ type, payload }: SandboxEvent, webhooks: readonly Webhook[]): void {
    const body = JSON.stringify(payload);
    for (const { webhookEvent, url, authToken } of webhooks) {
      if (webhookEvent !== type) continue;
      const delivery = { id: String(this.sent.length + 1), type, url, authToken, body, answers: [] };
      this.sent.push(delivery);
      this.track(this.deliver(delivery));
    }
  }

  /** Sends a delivery once more, byte for byte; tells whether there is one of that id. */
  redeliver(id: string): boolean {
    const delivery = this.sent.find((candidate) => candidate.id === id);
    if (delivery === undefined) return false;
    this.track(this.deliver(delivery));
    return true;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.pending);
  }

  private track(work: Promise<void>): void {
    this.pending.add(work);
    void work.finally(() => this.pending.delete(work));
  }

  /** Never rejects. */
  private async deliver(delivery: Sendable): Promise<void> {
    for (const wait of [0, ...this.retryDelaysMs]) {
      await delay(wait, undefined, { signal: this.closing.signal }).catch(() => undefined);
      if (this.closing.signal.aborted) return;
      const answer = await this.post(delivery);
      delivery.answers.push(answer);
      if (answer.status >= 200 && answer.status < 300) return;
    }
  }

  private async post({ url, type, body, authToken }: Sendable): Promise<DeliveryAnswer> {
    const signal = AbortSignal.any([this.closing.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const headers = {
      'clockify-signature': authToken,
      'clockify-webhook-event-type': type,
      'content-type': 'application/json',
      'user-agent': 'Vert.x-WebClient/4.2.5',
    };
    try {
      const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' });
      return { status: response.status, body: await response.text() };
    } catch {
      return { status: 0, body: '' };
    }
  }
}
