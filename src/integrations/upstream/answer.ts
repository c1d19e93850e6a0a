import type { ForeignAnswer } from './foreign-answer.js';

/**
 * Why there is no answer that can be used:
 * - `timeout`, `cut`: none came, or not to its end
 * - `unreadable`: it is no whole JSON
 * - `garbled`: it is compressed and cannot be unpacked
 * - `foreign`: it is a page or something else that the system does not answer
 * - `empty`: there is nothing in it
 * - `too_large`, `too_deep`: it is more than is read
 */
export type LossReason = (typeof LOSS_REASONS)[number];
export const LOSS_REASONS = [
  'timeout',
  'cut',
  'unreadable',
  'garbled',
  'foreign',
  'empty',
  'too_large',
  'too_deep',
] as const;

/** What came of sending one request. */
export type Answer =
  /** The system answered; the body is parsed JSON, `undefined` where there was none. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      /** Milliseconds that it asks us to wait, where it says so. */
      readonly retryAfterMs: number | undefined;
      /** Whether this is the last page of a list, where the answer says so. */
      readonly lastPage?: boolean | undefined;
      /** What time it was there, in milliseconds since the epoch, where the answer says so. */
      readonly servedAt?: number | undefined;
      /** What it looks like, where it is no JSON or a redirect. */
      readonly foreign?: ForeignAnswer | undefined;
    }
  /** The request never left: it was certainly not executed. */
  | {
      readonly kind: 'not_sent';
      readonly cause: unknown;
      /** Milliseconds in which nobody tries again, where the system was not reached for a whole run. */
      readonly retryAfterMs?: number;
    }
  /** The request left and no whole answer came back: it may have been executed. */
  | {
      readonly kind: 'lost';
      readonly reason: LossReason;
      readonly cause: unknown;
      /** What came instead, where something did. */
      readonly foreign?: ForeignAnswer | undefined;
    };

/** Whether the answer is a success. */
export function isSuccess(answer: Answer): answer is Extract<Answer, { kind: 'answered' }> {
  return answer.kind === 'answered' && answer.status >= 200 && answer.status < 300;
}

/** Whether the request may have been carried out without an answer that says so. */
export function isUnclear(answer: Answer): boolean {
  return answer.kind === 'lost' || (answer.kind === 'answered' && leavesOpen(answer.status));
}

/**
 * Whether a status leaves open whether the request was carried out: that of a failure, and 408, with which something on
 * the way may give up on a request that it has handed on.
 */
export function leavesOpen(status: number): boolean {
  return status >= 500 || status === 408;
}

/** What a `Last-Page` header says (API.md 4); `undefined` for anything but `true` and `false`, in any case of letters. */
export function parseLastPage(value: unknown): boolean | undefined {
  const said = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return said === 'true' || said === 'false' ? said === 'true' : undefined;
}

/** Whether the call was turned away for coming too often: it was not executed. */
export function isTurnedAway(answer: Answer): answer is Extract<Answer, { kind: 'answered' }> {
  return answer.kind === 'answered' && answer.status === 429;
}
