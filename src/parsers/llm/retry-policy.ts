import { pauseAfterRefusal } from '../../common/http/retry-after.js';
import type { LlmFailure, LlmFailureReason } from './llm-client.js';

/** What is known when a try has failed. */
export interface FailedTry {
  readonly failure: LlmFailure;
  /** Tries made so far, this one included. */
  readonly tries: number;
  /** Milliseconds left until the command's deadline. */
  readonly leftMs: number;
  /** From 0 to 1: the jitter. */
  readonly random: number;
}

/** How often a call is repeated; asking again costs nothing but tokens, so all that counts is whether it may help. */
const RETRIES: Readonly<Record<LlmFailureReason, number>> = {
  rate_limited: 3,
  overloaded: 3,
  timeout: 1,
  cut: 1,
  unreadable: 1,
  blank: 1,
  truncated: 1,
  filtered: 0,
  unauthorized: 0,
  no_balance: 0,
  unknown_model: 0,
  refused: 0,
};

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;

/** How many milliseconds to wait before the next try; `undefined` when there shall be none. */
export function delayBeforeRetry({ failure, tries, leftMs, random }: FailedTry): number | undefined {
  if (tries > RETRIES[failure.reason]) return undefined;
  const [askedMs, usualMs] = [failure.retryAfterMs, backoff(tries, random)];
  const isTurnedAway = failure.reason === 'rate_limited' || askedMs !== undefined;
  const delayMs = isTurnedAway ? pauseAfterRefusal(askedMs, usualMs) : usualMs;
  // A wait that outlives the command would be a wait for nothing: the other parsers are asked at once.
  return delayMs < leftMs ? delayMs : undefined;
}

/** Exponential with full jitter: callers that failed together do not come back together. */
function backoff(tries: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)));
}
