/** Time as the application sees it; injected, so that tests decide what time it is and never wait. */
export abstract class Clock {
  /** The time of day, in milliseconds since the epoch. It may step in both directions: for what is told and stored. */
  abstract now(): number;
  /** Milliseconds since some moment that stays the same. They never step: for limits, waits, deadlines and ages. */
  abstract monotonic(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted before. */
  abstract sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Calls back once after `milliseconds`, unless what it answers is called before. */
  abstract timer(milliseconds: number, callback: () => void): () => void;
}
