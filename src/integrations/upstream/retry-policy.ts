import { pauseAfterRefusal } from '../../common/http/retry-after.js';
import type { RetryClass } from '../operation.js';
import { type Answer, isTurnedAway, leavesOpen, type LossReason } from './answer.js';

/** What is known when a try has failed. */
export interface FailedTry {
  readonly answer: Answer;
  readonly retryClass: RetryClass;
  /** Tries made so far, this one included. */
  readonly tries: number;
  readonly maxRetries: number;
  /** Milliseconds left until the run's deadline. */
  readonly leftMs: number;
  /** From 0 to 1: the jitter. */
  readonly random: number;
}

/**
 * Whether to try again, and if not, why:
 * - `final`: another try would be answered the same
 * - `unsafe`: it may have been executed, and a repeat could do it twice
 * - `exhausted`: tries or time are used up
 */
export type RetryDecision =
  | { readonly retry: true; readonly delayMs: number }
  | { readonly retry: false; readonly why: 'final' | 'unsafe' | 'exhausted' };

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 10_000;

/** It would be answered as much again. */
const TOO_MUCH: ReadonlySet<LossReason> = new Set(['too_large', 'too_deep']);

/** Decides about the next try (API.md 10): never a repeat that could make a second object. */
export function decideRetry(failed: FailedTry): RetryDecision {
  const nature = natureOf(failed.answer);
  if (nature === 'final') return { retry: false, why: 'final' };
  if (nature === 'maybe_executed' && failed.retryClass !== 'repeatable') return { retry: false, why: 'unsafe' };
  if (failed.tries > failed.maxRetries) return { retry: false, why: 'exhausted' };
  const delayMs = delayAfter(failed.answer, backoff(failed.tries, failed.random));
  // A wait that outlives the run would be a wait for nothing: the caller is told at once.
  return delayMs < failed.leftMs ? { retry: true, delayMs } : { retry: false, why: 'exhausted' };
}

function natureOf(answer: Answer): 'final' | 'not_executed' | 'maybe_executed' {
  if (answer.kind === 'not_sent') return 'not_executed';
  if (answer.kind === 'lost') return TOO_MUCH.has(answer.reason) ? 'final' : 'maybe_executed';
  // Over the limit means that the call was turned away before it was looked at.
  if (answer.status === 429) return 'not_executed';
  return leavesOpen(answer.status) ? 'maybe_executed' : 'final';
}

function delayAfter(answer: Answer, usualMs: number): number {
  const askedMs = answer.kind === 'answered' ? answer.retryAfterMs : undefined;
  return isTurnedAway(answer) || askedMs !== undefined ? pauseAfterRefusal(askedMs, usualMs) : usualMs;
}

/** Exponential with full jitter: callers that failed together do not come back together. */
function backoff(tries: number, random: number): number {
  return Math.round(random * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (tries - 1)));
}
