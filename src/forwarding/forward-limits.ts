/** How long the receiver may take. */
export interface ForwardLimits {
  /** Milliseconds for one delivery, from the look-up of the host to the end of the answer. */
  readonly timeoutMs: number;
}
/** Injection token of the {@link ForwardLimits}. */
export const ForwardLimits = Symbol('ForwardLimits');

export const DEFAULT_FORWARD_LIMITS: ForwardLimits = { timeoutMs: 10_000 };
