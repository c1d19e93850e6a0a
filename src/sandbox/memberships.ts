import type { Membership } from './entities/workspace.js';
import { requiredReferenceIn } from './fields.js';
import type { Fields } from './input.js';
import { nestedRateIn } from './rates.js';
import type { SandboxState } from './state.js';

/** Memberships of a project as a body gives them; everybody in them has to be known. */
export function membershipsIn(rows: readonly Fields[], projectId: string, state: SandboxState): Membership[] {
  return rows.map((row) => ({
    ...projectMembership(requiredReferenceIn(row, 'userId', 'User', state.users), projectId),
    hourlyRate: nestedRateIn(row, 'hourlyRate', state) ?? null,
    costRate: nestedRateIn(row, 'costRate', state) ?? null,
  }));
}

/** A person's place in a project, without rates. */
export function projectMembership(userId: string, targetId: string): Membership {
  return {
    userId,
    targetId,
    membershipType: 'PROJECT',
    membershipStatus: 'ACTIVE',
    hourlyRate: null,
    costRate: null,
  };
}
