import { setTimeout as delay } from 'node:timers/promises';

export interface RetryOptions {
  /** Whether the attempt may be repeated after this failure; if not, the failure is thrown. */
  readonly mayRetry: (error: unknown) => boolean;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** Ends the waiting, and with it the retries. */
  readonly signal?: AbortSignal;
}

/**
 * Repeats an attempt with doubling pauses until it succeeds. In the machine's own time: what it waits for are
 * other processes, which an injected clock does not move.
 * @throws what the attempt threw when it may not be repeated; the signal's reason when it was aborted
 */
export async function retry<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { mayRetry, firstDelayMs, maxDelayMs, signal } = options;
  for (let pause = firstDelayMs; ; pause = Math.min(pause * 2, maxDelayMs)) {
    signal?.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      if (!mayRetry(error)) throw error;
    }
    await delay(pause, undefined, { signal });
  }
}
