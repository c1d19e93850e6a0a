import type { User } from './entities/user.js';
import type { Membership, Plan, Workspace } from './entities/workspace.js';

/** The ids of what is there from the beginning. */
export interface FoundingIds {
  readonly workspace: string;
  readonly user: string;
  readonly currency: string;
}

/** The workspace that every sandbox has. */
export function foundingWorkspace(
  { workspace, user, currency }: FoundingIds,
  team: readonly User[],
  plan: Plan,
): Workspace {
  const members = [user, ...team.map(({ id }) => id)];
  return {
    id: workspace,
    name: 'Sandbox',
    hourlyRate: { amount: 0, currency: 'USD' },
    costRate: null,
    currencies: [{ id: currency, code: 'USD', isDefault: true }],
    memberships: members.map((id) => workspaceMembership(id, workspace, 'ACTIVE')),
    imageUrl: '',
    featureSubscriptionType: plan,
    workspaceSettings: { forceProjects: false, forceTasks: false, forceTags: false, forceDescription: false },
  };
}

/** Its owner, the account behind the key. */
export function foundingUser({ workspace, user }: FoundingIds, timeZone: string): User {
  return member(user, 'Sam Keller', 'sam', workspace, timeZone);
}

/** Names and the first parts of addresses of those who work there as well; nobody is really called so. */
const TEAM: readonly (readonly [name: string, address: string])[] = [
  ['Ana Petrović', 'ana'],
  ['Marko Ilić', 'marko'],
  ['Julia Brandt', 'julia.brandt'],
  ['Julia Moreau', 'julia.moreau'],
];
/** Their ids are not counted: what is made later is called as if they were not there. */
const TEAM_IDS = '5a0d80c2';

/** The others, of whom two have the same first name. */
export function foundingTeam(workspace: string, timeZone: string): User[] {
  return TEAM.map(([name, address], index) =>
    member(TEAM_IDS + String(index + 1).padStart(16, '0'), name, address, workspace, timeZone),
  );
}

function member(id: string, name: string, address: string, workspace: string, timeZone: string): User {
  return {
    id,
    email: `${address}@sandbox.example`,
    name,
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
