import { setTimeout as delay } from 'node:timers/promises';

/** Tells what never comes from what is slow, and nothing else: less than Jest's limit, so that it is told what was awaited. */
const TIMEOUT_MS = 120_000;
const POLL_MS = 20;

/**
 * Waits until a check neither throws nor answers false, and gives its answer. How every test waits for what happens by
 * itself; no test waits for time to pass.
 * @throws Error with the check, and with what it last failed with
 */
export async function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  const deadline = performance.now() + TIMEOUT_MS;
  let failure: unknown;
  do {
    try {
      const answer = await check();
      if (answer !== false) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await delay(POLL_MS);
  } while (performance.now() < deadline);
  const reason = failure instanceof Error ? `\n${failure.message}` : '';
  throw new Error(`still not so after ${TIMEOUT_MS / 1000} s: ${check.toString()}${reason}`, { cause: failure });
}
