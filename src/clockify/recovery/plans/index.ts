import type { RecoveryPlan } from '../recovery-plan.js';
import { MONEY_PLANS } from './money.js';
import { NAMED_PLANS } from './named.js';
import { PEOPLE_PLANS } from './people.js';
import { TIME_ENTRY_PLANS } from './time-entries.js';

/**
 * What is looked for after a lost answer: operation -> plan. An operation that is not here cannot be looked for: it has
 * no list, or its list has no ids.
 */
export const RECOVERY_PLANS: ReadonlyMap<string, RecoveryPlan> = new Map(
  Object.entries({ ...NAMED_PLANS, ...TIME_ENTRY_PLANS, ...MONEY_PLANS, ...PEOPLE_PLANS }),
);
