import { setTimeout as delay } from 'node:timers/promises';
import { named } from '../factories/webhook-events.js';
import { WEBHOOK_TOKEN } from './deliver.js';

const CONCURRENCY = 40;
const RETRY_AFTER_MS = 20;

/** Many deliveries, each sent until it is acknowledged, as Clockify does. */
export class DeliveryStorm {
  /** The event ids that were acknowledged, by the subject of their delivery. */
  readonly acknowledged = new Map<string, string>();
  private next = 0;
  private stopped = false;

  constructor(
    private readonly count: number,
    /** Where the service is at the moment. */
    private readonly url: () => string,
  ) {}

  /** Gives up: a test that failed must not leave it running. */
  stop(): void {
    this.stopped = true;
  }

  /** Resolves when every delivery has been acknowledged. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: CONCURRENCY }, () => this.work()));
  }

  private async work(): Promise<void> {
    for (let number = this.next++; number < this.count; number = this.next++) await this.sendUntilTaken(number);
  }

  private async sendUntilTaken(number: number): Promise<void> {
    const body = JSON.stringify(named({ id: `storm${number}` }));
    while (!this.stopped) {
      const taken = await this.send(body);
      if (taken !== undefined) {
        this.acknowledged.set(`client/storm${number}`, taken);
        return;
      }
      await delay(RETRY_AFTER_MS);
    }
  }

  /** The id of the event when the delivery was acknowledged. */
  private async send(body: string): Promise<string | undefined> {
    try {
      const response = await fetch(`${this.url()}/webhooks/clockify`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'clockify-signature': WEBHOOK_TOKEN,
          'clockify-webhook-event-type': 'NEW_CLIENT',
        },
        body,
      });
      const answer = (await response.json()) as { data?: { event: { id: string } } };
      return response.status === 200 ? answer.data?.event.id : undefined;
    } catch {
      return undefined;
    }
  }
}
