import type { NamedKind } from '../catalogue/name-parameters.js';

/** Something of Clockify that can be named. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  /** Of a user: they may be named by it too. */
  readonly email?: string;
  /** Of a project: the name of its client. Projects of different clients may have the same name. */
  readonly client?: string;
  /** Of a project: the id of its client. */
  readonly clientId?: string;
  /** Whether it is put aside: an archived project, a task that is done, a user who is no longer active. */
  readonly archived: boolean;
}

const NO_MEMBER = new Set(['INACTIVE', 'DECLINED']);

/** What a row of a list tells of the entity; `undefined` where it has no id. */
export function entityOf(kind: NamedKind, row: unknown): NamedEntity | undefined {
  const fields = fieldsOf(row);
  const id = textOf(fields['id']);
  if (id === undefined) return undefined;
  const email = kind === 'user' ? textOf(fields['email']) : undefined;
  const client = kind === 'project' ? textOf(fields['clientName']) : undefined;
  const clientId = kind === 'project' ? textOf(fields['clientId']) : undefined;
  // People who have not finished joining have no name (API.md 11.32).
  const name = textOf(fields['name']) ?? email ?? '';
  return {
    id,
    name,
    ...(email && { email }),
    ...(client && { client }),
    ...(clientId && { clientId }),
    archived: isArchived(kind, fields),
  };
}

function isArchived(kind: NamedKind, fields: Fields): boolean {
  switch (kind) {
    case 'task':
      return fields['status'] === 'DONE';
    case 'user':
      return isNoMember(fields['memberships']);
    case 'workspace':
      return false;
    default:
      return fields['archived'] === true;
  }
}

/** The list of users is asked for with their memberships of the workspace and of nothing else. */
function isNoMember(memberships: unknown): boolean {
  const states = Array.isArray(memberships) ? memberships.map((one) => fieldsOf(one)['membershipStatus']) : [];
  return states.length > 0 && states.every((state) => typeof state === 'string' && NO_MEMBER.has(state));
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
