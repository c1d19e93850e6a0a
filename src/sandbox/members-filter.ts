import { fieldsIn, textsIn, wordIn } from './fields.js';
import type { Identified } from './entities/identified.js';
import type { Fields } from './input.js';
import { missing, notInWorkspace } from './reply.js';
import type { SandboxState } from './state.js';

/** Whom something is for, as it is read. */
export interface Members {
  readonly userIds: readonly string[];
  readonly userGroupIds: readonly string[];
}

/**
 * Whom something is for, as it is written: filters of `contains`, `ids` and `status`, while it is read as flat ids
 * (API.md 11.19). @param required whether both filters have to be there
 */
export function membersIn(body: Fields, state: SandboxState, required: boolean): Members {
  return {
    userIds: idsOf(fieldsIn(body, 'users'), 'User', state.users, required),
    userGroupIds: idsOf(fieldsIn(body, 'userGroups'), 'User group', state.userGroups, required),
  };
}

/** Whether somebody is among those whom something is for. */
export function isMember(
  userId: string,
  { userIds, userGroupIds, everyoneIncludingNew }: Members & { readonly everyoneIncludingNew: boolean },
  { userGroups }: SandboxState,
): boolean {
  const groups = userGroups.filter(({ id }) => userGroupIds.includes(id));
  return everyoneIncludingNew || userIds.includes(userId) || groups.some((group) => group.userIds.includes(userId));
}

function idsOf(filter: Fields | undefined, kind: string, known: readonly Identified[], required: boolean): string[] {
  if (filter === undefined) {
    if (required) throw missing();
    return [];
  }
  const contains = wordIn(filter, 'contains', ['CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY']) ?? 'CONTAINS';
  const ids = textsIn(filter, 'ids') ?? [];
  if (ids.some((id) => !known.some((entity) => entity.id === id))) throw notInWorkspace(kind);
  if (contains !== 'DOES_NOT_CONTAIN') return ids;
  return known.filter(({ id }) => !ids.includes(id)).map(({ id }) => id);
}
