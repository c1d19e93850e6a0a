import type { CallBudget } from './call-budget.js';

/** One comparison of the log with the inbox. */
export interface Round {
  readonly signal: AbortSignal;
  readonly budget: CallBudget;
  /** What its events are stored with. */
  readonly requestId: string;
}
