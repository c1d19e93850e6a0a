import { Inject, Injectable } from '@nestjs/common';
import { Batcher } from '../common/concurrency/batcher.js';
import { AppError } from '../common/errors/app-error.js';
import { idFactory } from '../common/ids/id-factory.js';
import { redactBody } from '../common/redaction/redact-body.js';
import { Redactor } from '../common/redaction/redact-secrets.js';
import { Clock } from '../common/time/clock.js';
import { isUnavailable } from '../database/database-errors.js';
import type { IncomingEvent, IntakeResult } from './event.js';
import { EventListeners } from './event-listeners.js';
import { EventsRepository } from './events.repository.js';
import { fingerprintOf } from './fingerprint.js';
import { EventHandlers } from './handling/event-handlers.js';
import { planRounds } from './plan-rounds.js';
import type { PreparedEvent } from './prepared-event.js';

/** One statement is slower than many small ones beyond this, and a failure costs more to sort out. */
const MAX_BATCH = 500;
/** Beyond this the database does not keep up; senders are told to come back. */
const MAX_WAITING = 10_000;

/** Stores every event once before anybody is told that it arrived; what comes in together is stored together. */
@Injectable()
export class Inbox {
  private readonly newId = idFactory();
  private readonly batcher = new Batcher<PreparedEvent, IntakeResult | Error>(
    (batch) => this.storeBatch(batch),
    MAX_BATCH,
  );

  constructor(
    private readonly repository: EventsRepository,
    private readonly handlers: EventHandlers,
    private readonly listeners: EventListeners,
    private readonly clock: Clock,
    @Inject(Redactor) private readonly redactor: Redactor,
  ) {}

  /**
   * Stores an event with secrets in use blacked out of its body.
   * @throws AppError unavailable when the event could not be stored: whoever sent it has to send it again
   */
  async store(incoming: IncomingEvent): Promise<IntakeResult> {
    if (this.batcher.size >= MAX_WAITING) {
      throw new AppError('unavailable', 'Too many events are waiting to be stored. Try again shortly.');
    }
    const now = this.clock.now();
    const result = await this.batcher.add({
      ...incoming,
      body: redactBody(incoming.body, this.redactor.json),
      id: this.newId(now),
      receivedAt: new Date(now),
      fingerprint: fingerprintOf(incoming),
      wanted: this.handlers.want(incoming),
    });
    if (result instanceof Error) throw result;
    return result;
  }

  private async storeBatch(batch: readonly PreparedEvent[]): Promise<(IntakeResult | Error)[]> {
    const { rounds, repeats } = planRounds(batch);
    const results = new Map<string, IntakeResult | Error>();
    for (const round of rounds) await this.storeRound(round, results);
    for (const result of results.values()) {
      if (!(result instanceof Error) && !result.duplicate) this.listeners.tell(result.event);
    }
    return batch.map(({ id }) => {
      const original = repeats.get(id);
      const result = results.get(original ?? id) ?? new Error('an event was left out of its batch');
      return result instanceof Error || original === undefined ? result : { ...result, duplicate: true };
    });
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
