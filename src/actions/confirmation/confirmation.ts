import type { EntityState } from '../../integrations/integration.js';
import type { Action } from '../../integrations/operation.js';

/** How long a plan may be confirmed. */
export const CONFIRMABLE_FOR_MS = 10 * 60 * 1000;
/** By how much the clocks of replicas may differ. */
export const CLOCKS_DIFFER_MS = 60 * 1000;

/** What was planned, as it is run when it is confirmed. */
export interface PlannedRun {
  /** With everything resolved. */
  readonly action: Action;
  /** What it changes or removes, as it was seen. */
  readonly state: EntityState | undefined;
}

/** A plan that waits to be confirmed. */
export interface Confirmation extends PlannedRun {
  readonly id: string;
  /** The name of the API key, where one was shown. */
  readonly caller: string | undefined;
  /** The fingerprint of the action as it was asked for. */
  readonly asked: Buffer;
  /** The fingerprint of the action with everything resolved. */
  readonly resolved: Buffer;
  readonly expiresAt: Date;
}

/** A plan as it is kept: what it would run is gone when it has been used. */
export type KeptConfirmation =
  | { readonly kind: 'open'; readonly confirmation: Confirmation }
  | { readonly kind: 'used'; readonly runId: string; readonly caller: string | undefined };
