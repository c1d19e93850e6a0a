import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors/app-error.js';
import { idFactory } from '../common/ids/id-factory.js';
import { Clock } from '../common/time/clock.js';
import { isUnavailable } from '../database/database-errors.js';
import type { IncomingEvent, IntakeResult } from './event.js';
import { EventListeners } from './event-listeners.js';
import { EventsRepository } from './events.repository.js';
import { fingerprintOf } from './fingerprint.js';
import { planRounds } from './plan-rounds.js';
import type { PreparedEvent } from './prepared-event.js';

/** One statement is slower than many small ones beyond this, and a failure costs more to sort out. */
const MAX_BATCH = 500;
/** Beyond this the database does not keep up; senders are told to come back. */
const MAX_WAITING = 10_000;

interface Waiting {
  readonly event: PreparedEvent;
  readonly resolve: (result: IntakeResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores every event once before anybody is told that it arrived. Whatever comes in during one turn of the event loop,
 * or while the batch before is on its way, goes to the database as one batch: a lone event does not wait for company.
 */
@Injectable()
export class Inbox {
  private readonly newId = idFactory();
  private waiting: Waiting[] = [];
  private draining = false;

  constructor(
    private readonly repository: EventsRepository,
    private readonly listeners: EventListeners,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError unavailable when the event could not be stored: whoever sent it has to send it again */
  store(incoming: IncomingEvent): Promise<IntakeResult> {
    if (this.waiting.length >= MAX_WAITING) {
      return Promise.reject(
        new AppError('unavailable', 'Too many events are waiting to be stored. Try again shortly.'),
      );
    }
    const now = this.clock.now();
    const event = {
      ...incoming,
      id: this.newId(now),
      receivedAt: new Date(now),
      fingerprint: fingerprintOf(incoming),
    };
    return new Promise((resolve, reject) => {
      this.waiting.push({ event, resolve, reject });
      if (this.draining) return;
      this.draining = true;
      setImmediate(() => void this.drain());
    });
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.slice(0, MAX_BATCH);
      this.waiting = this.waiting.slice(MAX_BATCH);
      await this.storeBatch(batch);
    }
    this.draining = false;
  }

  private async storeBatch(batch: readonly Waiting[]): Promise<void> {
    const { rounds, repeats } = planRounds(batch.map(({ event }) => event));
    const results = new Map<string, IntakeResult | Error>();
    for (const round of rounds) await this.storeRound(round, results);
    for (const result of results.values()) {
      if (!(result instanceof Error) && !result.duplicate) this.listeners.tell(result.event);
    }
    for (const { event, resolve, reject } of batch) {
      const original = repeats.get(event.id);
      const result = results.get(original ?? event.id);
      if (result === undefined || result instanceof Error)
        reject(result ?? new Error('an event was left out of its batch'));
      else resolve(original === undefined ? result : { ...result, duplicate: true });
    }
  }

  /** Stores the events with and without an id of their sender, which are told apart in different ways. */
  private async storeRound(round: readonly PreparedEvent[], results: Map<string, IntakeResult | Error>): Promise<void> {
    const named = round.filter(({ externalId }) => externalId !== undefined);
    const unnamed = round.filter(({ externalId }) => externalId === undefined);
    await this.storeAlike(unnamed, (events) => this.repository.insertUnlessRepeated(events), results);
    await this.storeAlike(named, (events) => this.repository.insertByExternalId(events), results);
  }

  private async storeAlike(
    events: readonly PreparedEvent[],
    insert: (events: readonly PreparedEvent[]) => Promise<ReadonlySet<string>>,
    results: Map<string, IntakeResult | Error>,
  ): Promise<void> {
    if (events.length === 0) return;
    try {
      const stored = await insert(events);
      for (const event of events) {
        results.set(
          event.id,
          stored.has(event.id) ? { duplicate: false, event: toStored(event) } : await this.repeatOf(event),
        );
      }
    } catch (error) {
      if (events.length > 1 && !isUnavailable(error)) {
        // One row that the database refuses must not take the others with it.
        for (const event of events) await this.storeAlike([event], insert, results);
        return;
      }
      const failure = error instanceof Error ? error : new Error(String(error));
      for (const { id } of events) if (!results.has(id)) results.set(id, failure);
    }
  }

  private async repeatOf(event: PreparedEvent): Promise<IntakeResult> {
    const original = await this.repository.findOriginal(event);
    // The original may have been purged between the two statements; what came is then told as it came.
    return { duplicate: true, event: original ?? toStored(event) };
  }
}

function toStored(event: PreparedEvent): IntakeResult['event'] {
  const { id, source, type, inferred, unknown, subject, requestId, receivedAt } = event;
  return {
    id,
    source,
    type,
    inferred,
    unknown,
    subject,
    workspaceId: event.workspaceId ?? null,
    externalId: event.externalId ?? null,
    requestId,
    receivedAt,
  };
}
