import type { AppError } from '../../common/errors/app-error.js';
import type { Attempt } from '../../integrations/attempt.js';
import { leavesOpen } from '../../integrations/upstream/answer.js';
import type { Risk } from '../../integrations/operation.js';

/** What is known of a run that has failed. */
export interface FailedRun {
  readonly risk: Risk;
  readonly error: AppError;
  /** Every request of the run; those that only looked something up name the operation that did. */
  readonly attempts: readonly Attempt[];
  /** Whether the integration had answered: what failed came afterwards. */
  readonly wasAnswered: boolean;
}

/**
 * Whether a failure is the answer to its request for good. It is where a write may have been carried out, or a part of
 * it: sent again, it could be carried out twice. Everything else releases the key, for the same request and for a
 * corrected one: what only reads, and a write of which it is certain that nothing came.
 */
export function isFinalFailure({ risk, error, attempts, wasAnswered }: FailedRun): boolean {
  if (risk === 'read') return false;
  if (wasAnswered) return true;
  const outcome = error.details?.['outcome'];
  if (outcome === 'unknown') return true;
  // It was looked for, and is not there.
  if (outcome === 'failed') return false;
  // A mistake of ours may have come while the request was under way.
  return (
    error.code === 'internal_error' ||
    attempts.some((attempt) => attempt.operation === undefined && mayHaveDone(attempt))
  );
}

/** Whether a request did something, or may have. */
function mayHaveDone({ status, failure }: Attempt): boolean {
  return status === undefined ? failure !== 'not_sent' : status < 400 || leavesOpen(status);
}
