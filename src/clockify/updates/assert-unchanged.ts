import { AppError } from '../../common/errors/app-error.js';
import type { EntityState } from '../../integrations/integration.js';
import { differences } from './merge-payload.js';

/**
 * Makes sure that something is what it was when a call on it was planned.
 * @param entity as a person calls it
 * @throws AppError conflict that tells what has changed
 */
export function assertUnchanged(entity: string, expected: EntityState | undefined, actual: EntityState): void {
  if (expected === undefined) return;
  const changed = differences(expected, actual);
  if (changed.length === 0) return;
  const fields = changed.map(({ field }) => field).join(', ');
  throw new AppError(
    'conflict',
    `The ${entity} has changed since this was planned (${fields}), so nothing was sent. Plan it again to see what is so now.`,
    { details: { reason: 'changed_since_planned', changed } },
  );
}
