import { setTimeout as delay } from 'node:timers/promises';
import { named } from '../../factories/webhook-events.js';
import { WEBHOOK_TOKEN } from '../deliver.js';

const CONCURRENCY = 40;
const RETRY_AFTER_MS = 100;

/** Where a storm goes, and which part of it this is. */
export interface StormOptions {
  /** Stands before the number of each client; no other storm has it. */
  readonly name: string;
  /** How many clients change. */
  readonly subjects: number;
  /** How often each of them does. */
  readonly versions: number;
  /** The version that each begins with; 1 where it is not said. */
  readonly from?: number;
  /** Where the service is at the moment. */
  readonly url: () => string;
}

/**
 * Deliveries about many clients at once, those about one client after the other; each is sent until it is
 * acknowledged, as Clockify does.
 */
export class SubjectStorm {
  /** The ids of the events that were acknowledged, in their order, by subject. */
  readonly acknowledged = new Map<string, string[]>();
  /** How often a delivery was answered otherwise, by status; 0 where nothing was answered. */
  readonly refusals = new Map<number, number>();
  private next = 0;
  private stopped = false;

  constructor(private readonly options: StormOptions) {}

  /** Stands before the number of each client. */
  get name(): string {
    return this.options.name;
  }

  get deliveries(): number {
    return this.options.subjects * (this.options.versions - this.from + 1);
  }

  private get from(): number {
    return this.options.from ?? 1;
  }

  get acknowledgedIds(): string[] {
    return [...this.acknowledged.values()].flat();
  }

  /** A storm that delivers the last version of every client once more. */
  lastOnce(): SubjectStorm {
    return new SubjectStorm({ ...this.options, from: this.options.versions });
  }

  /** Gives up: a test that failed must not leave it running. */
  stop(): void {
    this.stopped = true;
  }

  /** Resolves when every delivery has been acknowledged. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: CONCURRENCY }, () => this.work()));
  }

  private async work(): Promise<void> {
    for (let number = this.next++; number < this.options.subjects; number = this.next++) {
      for (let version = this.from; version <= this.options.versions; version++) {
        await this.sendUntilTaken(`${this.options.name}-${number}`, version);
      }
    }
  }

  private async sendUntilTaken(id: string, version: number): Promise<void> {
    const body = JSON.stringify(named({ id, name: `version ${version}` }));
    while (!this.stopped) {
      const { status, eventId } = await this.send(body);
      if (eventId !== undefined) {
        const subject = `client/${id}`;
        this.acknowledged.set(subject, [...(this.acknowledged.get(subject) ?? []), eventId]);
        return;
      }
      this.refusals.set(status, (this.refusals.get(status) ?? 0) + 1);
      await delay(RETRY_AFTER_MS);
    }
  }

  private async send(body: string): Promise<{ status: number; eventId?: string | undefined }> {
    try {
      const response = await fetch(`${this.options.url()}/webhooks/clockify`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'clockify-signature': WEBHOOK_TOKEN,
          'clockify-webhook-event-type': 'CLIENT_UPDATED',
        },
        body,
      });
      const answer = (await response.json()) as { data?: { event: { id: string } } };
      return { status: response.status, eventId: response.status === 200 ? answer.data?.event.id : undefined };
    } catch {
      return { status: 0 };
    }
  }
}
