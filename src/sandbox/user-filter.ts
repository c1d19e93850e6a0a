import type { User } from './entities/user.js';
import type { SandboxState } from './state.js';

/** How somebody may stand to a workspace; ALL is only a filter (API.md 9). */
export const MEMBERSHIP_STATUSES = ['PENDING', 'ACTIVE', 'DECLINED', 'INACTIVE', 'ALL'] as const;

/** What users are looked for by; empty texts and lists let everybody through. */
export interface UserFilter {
  readonly email: string;
  readonly name: string;
  readonly projectId: string;
  readonly status: (typeof MEMBERSHIP_STATUSES)[number];
  readonly accountStatuses: readonly string[];
  readonly groupIds: readonly string[];
}

/** The users that fit. */
export function filterUsers(state: SandboxState, filter: UserFilter): User[] {
  const { workspace, projects, userGroups, users } = state;
  const project = projects.find(({ id }) => id === filter.projectId);
  const hasAccess = ({ id }: User): boolean =>
    filter.projectId === '' ||
    (project !== undefined && (project.public || project.memberships.some(({ userId }) => userId === id)));
  const statusOf = ({ id }: User): string | undefined =>
    workspace.memberships.find(({ userId }) => userId === id)?.membershipStatus;
  const isInGroups = ({ id }: User): boolean =>
    filter.groupIds.length === 0 ||
    userGroups.some((group) => filter.groupIds.includes(group.id) && group.userIds.includes(id));
  return users
    .filter(({ email }) => email.toLowerCase().includes(filter.email.toLowerCase()))
    .filter(({ name }) => (name ?? '').toLowerCase().includes(filter.name.toLowerCase()))
    .filter(({ status }) => filter.accountStatuses.length === 0 || filter.accountStatuses.includes(status))
    .filter((user) => filter.status === 'ALL' || statusOf(user) === filter.status)
    .filter((user) => hasAccess(user) && isInGroups(user));
}
