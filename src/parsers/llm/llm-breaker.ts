import { Injectable } from '@nestjs/common';
import { Clock } from '../../common/time/clock.js';
import type { LlmFailureReason } from './llm-client.js';

/** Failures that stay until somebody changes the configuration or pays. */
export type LlmOutage = Extract<LlmFailureReason, 'unauthorized' | 'no_balance' | 'unknown_model'>;

/** How long the model is left alone after an outage was seen. */
const OPEN_MS = 10 * 60 * 1000;

/** Keeps calls that are bound to fail from being made: nobody waits for what cannot come. */
@Injectable()
export class LlmBreaker {
  private opened: { readonly outage: LlmOutage; readonly until: number } | undefined;

  constructor(private readonly clock: Clock) {}

  /** Why no call is made at the moment; `undefined` when calls are made. */
  get outage(): LlmOutage | undefined {
    return this.opened !== undefined && this.clock.monotonic() < this.opened.until ? this.opened.outage : undefined;
  }

  /** @returns whether that is news */
  open(outage: LlmOutage): boolean {
    const isNews = this.outage !== outage;
    this.opened = { outage, until: this.clock.monotonic() + OPEN_MS };
    return isNews;
  }
}

/** Whether a failure opens the breaker. */
export function isOutage(reason: LlmFailureReason): reason is LlmOutage {
  return reason === 'unauthorized' || reason === 'no_balance' || reason === 'unknown_model';
}
