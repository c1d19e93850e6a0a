import type { User } from './entities/user.js';
import type { Membership, Plan, Workspace } from './entities/workspace.js';

/** The ids of what is there from the beginning. */
export interface FoundingIds {
  readonly workspace: string;
  readonly user: string;
  readonly currency: string;
}

/** The workspace that every sandbox has. */
export function foundingWorkspace({ workspace, user, currency }: FoundingIds, plan: Plan): Workspace {
  return {
    id: workspace,
    name: 'Sandbox',
    hourlyRate: { amount: 0, currency: 'USD' },
    costRate: null,
    currencies: [{ id: currency, code: 'USD', isDefault: true }],
    memberships: [workspaceMembership(user, workspace, 'ACTIVE')],
    imageUrl: '',
    featureSubscriptionType: plan,
    workspaceSettings: { forceProjects: false, forceTasks: false, forceTags: false, forceDescription: false },
  };
}

/** Its owner, the account behind the key. */
export function foundingUser({ workspace, user }: FoundingIds, timeZone: string): User {
  return {
    id: user,
    email: 'sam@sandbox.example',
    name: 'Sam Sandbox',
    profilePicture: '',
    activeWorkspace: workspace,
    defaultWorkspace: workspace,
    settings: { weekStart: 'MONDAY', timeZone, timeFormat: 'HOUR24', dateFormat: 'YYYY-MM-DD' },
    status: 'ACTIVE',
    customFields: [],
  };
}

/** A person's place in the workspace, without rates. */
export function workspaceMembership(
  userId: string,
  targetId: string,
  membershipStatus: Membership['membershipStatus'],
): Membership {
  return { userId, targetId, membershipType: 'WORKSPACE', membershipStatus, hourlyRate: null, costRate: null };
}
