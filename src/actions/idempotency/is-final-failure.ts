import type { AppError } from '../../common/errors/app-error.js';
import type { Attempt } from '../../integrations/integration.js';

/**
 * Whether a failure is the answer to its request for good. It is when the outside system answered, or may have: sent
 * again, the request could be carried out twice. What was refused before it was sent, was never sent, or was turned
 * away for its frequency releases the key: the same request, or a corrected one, may come again.
 */
export function isFinalFailure({ code, details }: AppError, attempts: readonly Attempt[]): boolean {
  switch (code) {
    case 'internal_error':
      // A mistake of ours: it may have come after the request had been carried out.
      return true;
    case 'rate_limited':
      return false;
    case 'upstream_error':
    case 'upstream_timeout':
      // A try that never left follows another one only where that was not executed, or may be repeated.
      return attempts.at(-1)?.failure !== 'not_sent';
    default:
      return details?.['upstream'] !== undefined;
  }
}
