import type { ErrorCode } from '../common/errors/error-catalogue.js';
import type { Attempt } from '../integrations/integration.js';

/** What made an action run. */
export type RunTrigger = 'http' | 'command' | 'event' | 'schedule' | 'replay';
export const RUN_TRIGGERS: readonly RunTrigger[] = ['http', 'command', 'event', 'schedule', 'replay'];

/**
 * How a run ended. `running`: not yet, or nobody wrote it down yet. `unknown`: it may or may not have been carried out.
 */
export type RunOutcome = 'running' | 'succeeded' | 'failed' | 'unknown';
export const RUN_OUTCOMES: readonly RunOutcome[] = ['running', 'succeeded', 'failed', 'unknown'];

/** What a run failed with, as the caller was told. */
export interface RunError {
  readonly code: string;
  readonly message: string;
}

/** Where a run comes from. */
export interface RunOrigin {
  readonly trigger: RunTrigger;
  readonly requestId: string;
  /** The name of the API key, where one was shown. */
  readonly caller: string | undefined;
  /** The event of the inbox that made it run, where one did. */
  readonly eventId?: string | undefined;
}

/** One execution of an action: what was asked, tried and answered. */
export interface Run {
  /** ULID. */
  readonly id: string;
  readonly trigger: RunTrigger;
  readonly integration: string;
  readonly operation: string;
  /** With credentials blacked out. */
  readonly params: unknown;
  /** The name of the API key, where one was shown. */
  readonly caller: string | null;
  readonly requestId: string;
  /** The event of the inbox that made it run, where one did; it may have been purged since. */
  readonly eventId: string | null;
  /** OpenTelemetry's id of the trace that the run is part of, where traces are made. */
  readonly traceId: string | null;
  readonly outcome: RunOutcome;
  readonly error: RunError | null;
  readonly attempts: readonly Attempt[];
  /** What the caller should know besides the outcome; mostly nothing. */
  readonly notes: readonly string[];
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

/** What the request of a run was answered with: its result, laid out, or its failure. */
export type RunAnswer =
  | { readonly result: Readonly<Record<string, unknown>> }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly details?: Readonly<Record<string, unknown>>;
        readonly retryAfterSeconds?: number;
      };
    };

/** A run as it is written down. */
export interface RunRecord extends Run {
  /** The JSON of a {@link RunAnswer} with credentials blacked out, where the request may ask for it again. */
  readonly answer?: string;
}
