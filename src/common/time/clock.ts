/** Time as the application sees it; injected, so that tests decide what time it is and never wait. */
export abstract class Clock {
  /** Milliseconds since the epoch. */
  abstract now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted before. */
  abstract sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
