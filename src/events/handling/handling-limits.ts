/** How events are handled. */
export interface HandlingLimits {
  /** Attempts before an event is a dead letter. */
  readonly maxAttempts: number;
  /** Milliseconds before the second attempt; each further wait is three times as long. */
  readonly firstDelayMs: number;
  /** The longest wait between two attempts. */
  readonly maxDelayMs: number;
  /** Milliseconds after which a handler is cut off. */
  readonly handlerTimeoutMs: number;
  /** How many subjects a replica works on at once. */
  readonly maxSubjects: number;
}
/** Injection token of the {@link HandlingLimits}. */
export const HandlingLimits = Symbol('HandlingLimits');

/** An outage of three hours is survived; a handler may take as long as a run, and a little more. */
export const DEFAULT_HANDLING_LIMITS: HandlingLimits = {
  maxAttempts: 10,
  firstDelayMs: 2_000,
  maxDelayMs: 60 * 60_000,
  handlerTimeoutMs: 60_000,
  maxSubjects: 100,
};
