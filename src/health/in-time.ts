import { setTimeout as delay } from 'node:timers/promises';
import type { HealthIndicatorResult } from '@nestjs/terminus';
import type { ReadinessIndicator } from './readiness-indicator.js';

/**
 * Asks indicators and waits for each of them no longer than a limit, whatever it hangs on. Probes that come while one is
 * being asked share its answer, so that what hangs is not asked once more by each of them. Terminus' `withTimeout` begins
 * anew each time, and its cache is the same for every outcome.
 */
export class InTime {
  private readonly underWay = new Map<ReadinessIndicator, Promise<HealthIndicatorResult>>();

  /** @param limitMs milliseconds */
  constructor(private readonly limitMs: number) {}

  async check(indicator: ReadinessIndicator): Promise<HealthIndicatorResult> {
    const answer = this.underWay.get(indicator) ?? this.ask(indicator);
    const answered = new AbortController();
    const limit = delay(this.limitMs, undefined, { signal: answered.signal }).then(
      () => indicator.late(),
      () => indicator.late(),
    );
    return Promise.race([answer, limit]).finally(() => answered.abort());
  }

  private ask(indicator: ReadinessIndicator): Promise<HealthIndicatorResult> {
    const answer = Promise.resolve(indicator.check()).finally(() => this.underWay.delete(indicator));
    this.underWay.set(indicator, answer);
    return answer;
  }
}
