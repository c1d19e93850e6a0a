import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseStartError } from '../database/database-start-error.js';
import { type CheckResult, fail } from './check-result.js';
import type { Check } from './check.js';

/** How long a check may take, in milliseconds. */
const LIMIT_MS = 10_000;
/** For a check to say in its own words that it came to no end. */
const LAST_WORDS_MS = 500;

/** Runs a check to its end, or to the end of its time. Never rejects: a check that cannot be made has failed. */
export async function runCheck({ run }: Check, limitMs = LIMIT_MS): Promise<CheckResult> {
  const ended = new AbortController();
  const limit = delay(limitMs + LAST_WORDS_MS, fail(`no answer within ${Math.round(limitMs / 1000)} seconds`), {
    signal: ended.signal,
  });
  // It is waited for no longer once the check has ended.
  limit.catch(() => undefined);
  try {
    return await Promise.race([run(AbortSignal.timeout(limitMs)), limit]);
  } catch (error) {
    return fail(describe(error));
  } finally {
    ended.abort();
  }
}

/** What the service would say if it failed at the same point. */
function describe(error: unknown): string {
  if (error instanceof DatabaseStartError) return error.message;
  return `the check itself failed: ${error instanceof Error ? error.message : String(error)}`;
}
