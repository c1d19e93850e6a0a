import { AppError } from '../common/errors/app-error.js';
import type { RunAnswer } from '../runs/run.js';

/** Whoever still runs the action is done by then, or almost. */
const RUNNING_RETRY_SECONDS = 30;

/**
 * What the handling of a slot fails with when its action may not be run because of a handling before it. A run that is
 * under way is asked for again later: where it was left behind by a crash, it ends as unknown.
 * @throws AppError unavailable or conflict for those; anything else as it is
 */
export function explainRefusal(error: unknown): never {
  const details = error instanceof AppError ? error.details : undefined;
  switch (details?.['reason']) {
    case 'idempotency_key_in_progress':
      throw new AppError('unavailable', 'The action of this slot is still being run by an attempt before this one.', {
        details: { runId: details['runId'] },
        retryAfterSeconds: RUNNING_RETRY_SECONDS,
      });
    case 'idempotency_key_reused':
      throw new AppError(
        'conflict',
        'The action of the schedule was changed after it had been run for this slot: replay the event to run it as it is now.',
      );
    default:
      throw error;
  }
}

/** What it fails with when its action was run before and failed for good: it would be told the same every time. */
export function failureOf({ message, details }: Extract<RunAnswer, { error: unknown }>['error']): AppError {
  return new AppError(
    'conflict',
    `It was run and failed, and is run again only when its event is replayed: ${message}`,
    {
      ...(details !== undefined && { details }),
    },
  );
}
