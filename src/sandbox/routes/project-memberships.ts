import { find } from '../collection.js';
import type { Project } from '../entities/project.js';
import { booleanIn, fieldsIn, referencesIn, rowsIn, textsIn } from '../fields.js';
import { membershipsIn, projectMembership } from '../memberships.js';
import { RATE_KINDS, rateEvent, rateIn, type RateKind, withRate } from '../rates.js';
import { missing, notInWorkspace } from '../reply.js';
import type { Outcome, Route, SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { changed } from './projects.js';

const PROJECT = '/v1/workspaces/{workspaceId}/projects/{projectId}';

export const PROJECT_MEMBERSHIP_ROUTES: readonly Route[] = [
  { operation: 'assign_project_users', method: 'POST', path: `${PROJECT}/memberships`, handle: assignUsers },
  {
    operation: 'update_project_memberships',
    method: 'PATCH',
    path: `${PROJECT}/memberships`,
    // Replaces the whole list (API.md 10).
    handle: ({ params, body }, state) => {
      const project = find(state.projects, params['projectId'], 'Project');
      const rows = rowsIn(body, 'memberships');
      if (rows === undefined) throw missing();
      return changed({ ...project, memberships: membershipsIn(rows, project.id, state) }, state);
    },
  },
  ...RATE_KINDS.map(rateRoute),
];

function rateRoute(kind: RateKind): Route {
  const name = kind === 'costRate' ? 'cost' : 'hourly';
  return {
    operation: `update_project_user_${name}_rate`,
    method: 'PUT',
    path: `${PROJECT}/users/{userId}/${name}-rate`,
    handle: ({ params, body }, state) => {
      const project = find(state.projects, params['projectId'], 'Project');
      const rate = rateIn(body, state);
      const userId = String(params['userId']);
      const memberships = withRate(project.memberships, userId, kind, rate);
      const membership = memberships.find((candidate) => candidate.userId === userId);
      if (membership === undefined) throw notInWorkspace('User');
      const outcome = changed({ ...project, memberships }, state);
      return { ...outcome, events: [rateEvent(kind, 'PROJECT_MEMBER', membership, body, state)] };
    },
  };
}

/** Adds people, or takes them away where it says `remove`; a group stands for its members. */
function assignUsers({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const project = find(state.projects, params['projectId'], 'Project');
  const userIds = [
    ...(referencesIn(body, 'userIds', 'User', state.users) ?? []),
    ...groupMembers(textsIn(fieldsIn(body, 'userGroups') ?? {}, 'ids') ?? [], state),
  ];
  const others = project.memberships.filter(({ userId }) => !userIds.includes(userId));
  if (booleanIn(body, 'remove') === true) return changed({ ...project, memberships: others }, state);
  return changed({ ...project, memberships: withUsers(project, userIds) }, state);
}

function withUsers({ id, memberships }: Project, userIds: readonly string[]): Project['memberships'] {
  const added = [...new Set(userIds)].filter((userId) => !memberships.some((known) => known.userId === userId));
  return [...memberships, ...added.map((userId) => projectMembership(userId, id))];
}

function groupMembers(groupIds: readonly string[], { userGroups }: SandboxState): string[] {
  return groupIds.flatMap((id) => find(userGroups, id, 'User group').userIds);
}
