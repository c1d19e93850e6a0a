import type { Membership, Rate } from './entities/workspace.js';
import { fieldsIn, requiredNumberIn } from './fields.js';
import type { Fields } from './input.js';
import type { SandboxEvent } from './route.js';
import type { SandboxState } from './state.js';
import { instantIn } from './time.js';

/** What a person is worth, and what they cost. */
export const RATE_KINDS = ['hourlyRate', 'costRate'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

const INT32_MAX = 2_147_483_647;
const AMOUNT = { min: 0, max: INT32_MAX };

/** A rate in the body of one of the rates' own routes. */
export function rateIn(body: Fields, state: SandboxState): Rate {
  return { amount: requiredNumberIn(body, 'amount', AMOUNT), currency: currencyOf(state) };
}

/** A rate within a larger body, `undefined` where it is not set. */
export function nestedRateIn(body: Fields, kind: RateKind, state: SandboxState): Rate | undefined {
  const rate = fieldsIn(body, kind);
  return rate === undefined ? undefined : rateIn(rate, state);
}

/**
 * What webhooks tell of a changed rate. Of the sources only `PROJECT_MEMBER` has been seen in a delivery; the others
 * are named after what the route changes.
 */
export function rateEvent(
  kind: RateKind,
  source: 'WORKSPACE' | 'WORKSPACE_MEMBER' | 'PROJECT_MEMBER' | 'TASK',
  modifiedEntity: object,
  body: Fields,
  state: SandboxState,
): SandboxEvent {
  const { id, currencies } = state.workspace;
  const currency = currencies.find(({ isDefault }) => isDefault);
  return {
    type: kind === 'costRate' ? 'COST_RATE_UPDATED' : 'BILLABLE_RATE_UPDATED',
    payload: {
      workspaceId: id,
      rateChangeSource: source,
      modifiedEntity,
      currency: { id: currency?.id, code: currency?.code },
      amount: body['amount'],
      since: instantIn(body, 'since') ?? state.instant(),
    },
  };
}

/** The memberships with a new rate for one person. */
export function withRate(
  memberships: readonly Membership[],
  userId: string,
  kind: RateKind,
  rate: Rate,
): readonly Membership[] {
  return memberships.map((membership) => (membership.userId === userId ? { ...membership, [kind]: rate } : membership));
}

function currencyOf({ workspace }: SandboxState): string {
  return workspace.currencies.find(({ isDefault }) => isDefault)?.code ?? 'USD';
}
