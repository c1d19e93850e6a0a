import type { StoredEvent } from '../event.js';

/** An event as a handler gets it. */
export interface HandledEvent extends StoredEvent {
  /** What tells senders of one source apart. */
  readonly webhook: string;
  /** The body as it was received. */
  readonly body: Buffer;
  /** The body, read as JSON. */
  readonly data: unknown;
  /** Which attempt this is, counted from 1 over all replays. */
  readonly attempt: number;
  /** 0 when the event is handled for the first time, 1 when somebody asked for it once more, and so on. */
  readonly replay: number;
}

/** What a handler has besides the event. */
export interface HandlingContext {
  /** Aborted when the handler took too long, or when the service cannot wait for it any more. */
  readonly signal: AbortSignal;
}

/**
 * The signature of a method marked with `@EventHandler`. When it rejects, the event is tried again later; with an
 * AppError validation_error, not_found, forbidden, conflict or payload_too_large it is not, because the next attempt
 * would fail as well.
 */
export type HandleEvent = (event: HandledEvent, context: HandlingContext) => Promise<void>;
