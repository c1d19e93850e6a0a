import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { NamedKind } from '../catalogue/name-parameters.js';

/** The kinds whose listings a change of one of them reaches: a client can take its projects with it, and those their tasks. */
const REACH: Readonly<Record<NamedKind, readonly NamedKind[]>> = {
  client: ['client', 'project', 'task'],
  project: ['project', 'task'],
  tag: ['tag'],
  task: ['task'],
  user: ['user'],
  workspace: ['workspace'],
};

/** The collections of Clockify's addresses. */
const COLLECTIONS: ReadonlyMap<string, NamedKind> = new Map<string, NamedKind>([
  ['clients', 'client'],
  ['limited-users', 'user'],
  ['projects', 'project'],
  ['tags', 'tag'],
  ['tasks', 'task'],
  ['users', 'user'],
]);

/** The families of events, as their subjects begin. */
const FAMILIES: ReadonlyMap<string, NamedKind> = new Map<string, NamedKind>([
  ['client', 'client'],
  ['invite', 'user'],
  ['project', 'project'],
  ['tag', 'tag'],
  ['task', 'task'],
  ['user', 'user'],
]);

/** The kinds whose names an operation may change; too many do no harm. */
export function kindsChangedBy({ risk, http }: ClockifyOperation): ReadonlySet<NamedKind> {
  if (risk === 'read') return new Set();
  const segments = http.path.split('/');
  const kinds = segments.flatMap((segment) => COLLECTIONS.get(segment) ?? []);
  const isWorkspace = segments.at(-1) === 'workspaces';
  return reachOf(isWorkspace ? ['workspace'] : kinds);
}

/** The kinds whose names an event about a subject may tell of: all of them where it is not known what it is about. */
export function kindsToldOf(subject: string): ReadonlySet<NamedKind> {
  const family = subject.split('/')[0] ?? '';
  if (family === 'unknown') return reachOf([...FAMILIES.values()]);
  const kind = FAMILIES.get(family);
  return reachOf(kind === undefined ? [] : [kind]);
}

function reachOf(kinds: readonly NamedKind[]): ReadonlySet<NamedKind> {
  return new Set(kinds.flatMap((kind) => REACH[kind]));
}
