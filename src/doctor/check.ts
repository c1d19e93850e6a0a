import type { CheckResult } from './check-result.js';

/** One thing that is looked at. */
export interface Check {
  /** What stands at the beginning of its line. */
  readonly name: string;
  /**
   * Looks, and changes nothing.
   * @param signal fires when it has to come to an end
   */
  readonly run: (signal: AbortSignal) => CheckResult | Promise<CheckResult>;
}
