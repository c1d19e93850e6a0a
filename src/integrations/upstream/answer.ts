/** What came of sending one request. */
export type Answer =
  /** Clockify answered; the body is parsed JSON, `undefined` where there was none. */
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly body: unknown;
      /** Milliseconds that Clockify asks us to wait, where it says so. */
      readonly retryAfterMs: number | undefined;
      /** Whether this is the last page of a list, where the answer says so. */
      readonly lastPage?: boolean | undefined;
      /** What time it was there, in milliseconds since the epoch, where the answer says so. */
      readonly servedAt?: number | undefined;
    }
  /** The request never left: it was certainly not executed. */
  | { readonly kind: 'not_sent'; readonly cause: unknown }
  /** The request left and no whole answer came back: it may have been executed. */
  | { readonly kind: 'lost'; readonly reason: 'timeout' | 'cut' | 'unreadable'; readonly cause: unknown };

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
