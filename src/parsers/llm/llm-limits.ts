/** How long a model may be waited for. */
export interface LlmLimits {
  /** Milliseconds for one command, with all tries, waits and the repair of an answer. */
  readonly deadlineMs: number;
  /** Milliseconds for one try. */
  readonly tryTimeoutMs: number;
}
/** Injection token of the {@link LlmLimits}. */
export const LlmLimits = Symbol('LlmLimits');

export const DEFAULT_LLM_LIMITS: LlmLimits = { deadlineMs: 25_000, tryTimeoutMs: 20_000 };
