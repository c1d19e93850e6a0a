import type { User } from '../entities/user.js';
import type { Membership } from '../entities/workspace.js';
import type { SandboxState } from '../state.js';

/** Which memberships a user is shown with. */
export const MEMBERSHIPS = ['ALL', 'NONE', 'WORKSPACE', 'PROJECT', 'USERGROUP'] as const;

/** A user as the API shows it; without memberships unless they are asked for. */
export function shownUser(user: User, state: SandboxState, wanted: (typeof MEMBERSHIPS)[number] = 'NONE'): object {
  const { customFields, status, ...account } = user;
  const memberships = membershipsOf(user, state).filter(
    ({ membershipType }) => wanted === 'ALL' || membershipType === wanted,
  );
  return { ...account, memberships, status, customFields };
}

/** What webhooks tell of somebody who joins, or is let in or out (WEBHOOKS 5). */
export function userPayload({ id, email, name, profilePicture, settings }: User): object {
  return { id, email, name, profilePicture, settings };
}

/** What webhooks tell of somebody whose account has changed. */
export function slimUserPayload({ id, email, name }: User): object {
  return { id, email, name };
}

function membershipsOf({ id }: User, { workspace, projects, userGroups }: SandboxState): Membership[] {
  const inGroups = userGroups
    .filter(({ userIds }) => userIds.includes(id))
    .map((group): Membership => ({
      userId: id,
      targetId: group.id,
      membershipType: 'USERGROUP',
      membershipStatus: 'ACTIVE',
      hourlyRate: null,
      costRate: null,
    }));
  const others = [workspace, ...projects].flatMap(({ memberships }) => memberships);
  return [...others.filter(({ userId }) => userId === id), ...inGroups];
}
