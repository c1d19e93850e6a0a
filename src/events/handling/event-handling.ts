/** `pending`: it waits to be handled, for the first time or again. `dead`: it was given up, until it is replayed. */
export type EventState = 'pending' | 'done' | 'dead';
export const EVENT_STATES: readonly EventState[] = ['pending', 'done', 'dead'];

/** Why an attempt failed. */
export interface EventError {
  readonly code: string;
  readonly message: string;
  /** The handler that failed. */
  readonly handler: string;
}

/** One attempt to handle an event, as it ended. One that the end of its process ended is in none of the lists. */
export interface EventAttempt {
  /** Counted from 1 over all replays; a number that is missing was cut off together with its process. */
  readonly number: number;
  /** 0 for the first handling, 1 for the first replay, and so on. */
  readonly replay: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly outcome: 'done' | 'failed';
  /** The handlers that were called and have done their work. */
  readonly handlers: readonly string[];
  readonly error?: EventError;
}

/** How the handling of an event stands. */
export interface EventHandling {
  readonly state: EventState;
  /** Attempts that were begun. */
  readonly attemptCount: number;
  /** The last of them, as they ended. */
  readonly attempts: readonly EventAttempt[];
  /** How often somebody asked for it to be handled once more. */
  readonly replays: number;
  /** When it is due; only while it is pending. */
  readonly nextAttemptAt: Date | null;
  /** What the last attempt failed with. */
  readonly error: EventError | null;
}
