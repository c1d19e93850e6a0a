/** How long a run may take and how often it may try. */
export interface RunLimits {
  /** Milliseconds for the whole run, with all tries and waits. */
  readonly deadlineMs: number;
  /** Milliseconds for one try. */
  readonly tryTimeoutMs: number;
  /** Tries after the first. */
  readonly maxRetries: number;
}
/** Injection token of the {@link RunLimits}. */
export const RunLimits = Symbol('RunLimits');

export const DEFAULT_RUN_LIMITS: RunLimits = { deadlineMs: 45_000, tryTimeoutMs: 20_000, maxRetries: 3 };
