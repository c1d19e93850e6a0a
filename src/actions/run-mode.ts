import { fieldError } from '../common/http/validation.js';
import { IDEMPOTENCY_KEY_HEADER } from './idempotency/idempotency-key.js';

/** What a request says about how its action is to be run. */
export interface RunWishes {
  readonly dryRun?: boolean | undefined;
  /** The token of a plan. */
  readonly confirm?: string | undefined;
  /** The header of that name. */
  readonly idempotencyKey?: string | undefined;
}

/** How an action is run. */
export type RunMode =
  | { readonly kind: 'plain' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'once'; readonly key: string }
  | { readonly kind: 'confirmed'; readonly token: string };

/**
 * Each says all of it, so that they do not go together: a plan runs nothing that could be run twice, and a confirm token
 * is for one run by itself.
 * @throws AppError validation_error
 */
export function runModeOf({ dryRun = false, confirm, idempotencyKey }: RunWishes): RunMode {
  if (dryRun && confirm !== undefined) throw together('confirm', 'dryRun');
  if (dryRun && idempotencyKey !== undefined) throw together(IDEMPOTENCY_KEY_HEADER, 'dryRun');
  if (confirm !== undefined && idempotencyKey !== undefined) throw together(IDEMPOTENCY_KEY_HEADER, 'confirm');
  if (dryRun) return { kind: 'plan' };
  if (confirm !== undefined) return { kind: 'confirmed', token: confirm };
  return idempotencyKey === undefined ? { kind: 'plain' } : { kind: 'once', key: idempotencyKey };
}

function together(path: string, other: string): Error {
  return fieldError([{ path, message: `cannot be given together with ${other}: leave one of them out` }]);
}
