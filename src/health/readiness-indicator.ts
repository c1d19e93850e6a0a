import type { HealthIndicatorResult } from '@nestjs/terminus';

/** One part of the picture that readiness gives. */
export interface ReadinessIndicator {
  /**
   * A word for each thing that it looks at. A thing that is `down` makes the service not ready; its `reason` says, for
   * people, what is wrong. `warnings` are handed on as they are. It may take as long as it likes.
   */
  check(): HealthIndicatorResult | Promise<HealthIndicatorResult>;
  /** What is told when it has not answered in time. */
  late(): HealthIndicatorResult;
}
