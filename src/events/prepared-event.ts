import type { IncomingEvent } from './event.js';

/** An incoming event with what we add to it: its id, its time, its fingerprint and whether anybody wants it. */
export interface PreparedEvent extends IncomingEvent {
  readonly id: string;
  readonly receivedAt: Date;
  readonly fingerprint: Buffer;
  /** Whether somebody handles it. */
  readonly wanted: boolean;
}
