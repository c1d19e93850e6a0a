import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import type { StoredEvent } from './event.js';

/** Somebody above the inbox who wants to know at once that something happened. */
export interface EventListener {
  /** Called on the replica that stored the event, once for each event, before its sender is answered. Must not wait. */
  onEvent(event: StoredEvent): void;
}

/** The hook through which the inbox tells what it has stored: listeners add themselves while the service starts. */
@Injectable()
export class EventListeners {
  private readonly listeners: EventListener[] = [];

  constructor(private readonly logger: PinoLogger) {
    logger.setContext(EventListeners.name);
  }

  add(listener: EventListener): void {
    this.listeners.push(listener);
  }

  /** Never throws: an event is stored, whatever a listener makes of it. */
  tell(event: StoredEvent): void {
    for (const listener of this.listeners) {
      try {
        listener.onEvent(event);
      } catch (err) {
        this.logger.error({ err, event_id: event.id }, 'a listener failed on an event');
      }
    }
  }
}
