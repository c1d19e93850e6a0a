import type { Clock } from './clock.js';

/**
 * Does work that has to end: its signal fires after some milliseconds, or with the outer one. The timer goes when the
 * work is done; an `AbortSignal.timeout` would stay for its whole time, and with it all that it holds.
 */
export async function withTimeLimit<Result>(
  clock: Clock,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Result>,
  outer?: AbortSignal,
): Promise<Result> {
  const controller = new AbortController();
  const followOuter = (): void => controller.abort(outer?.reason);
  const endTimer = clock.timer(milliseconds, () =>
    controller.abort(new DOMException('It took too long', 'TimeoutError')),
  );
  outer?.addEventListener('abort', followOuter, { once: true });
  if (outer?.aborted === true) followOuter();
  try {
    return await work(controller.signal);
  } finally {
    endTimer();
    outer?.removeEventListener('abort', followOuter);
  }
}
