import type { IncomingEvent } from './event.js';

/** An incoming event with what we add to it: its id, its time and its fingerprint. */
export interface PreparedEvent extends IncomingEvent {
  readonly id: string;
  readonly receivedAt: Date;
  readonly fingerprint: Buffer;
}
