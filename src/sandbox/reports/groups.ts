import type { TimeEntry } from '../entities/time-entry.js';
import type { SandboxState } from '../state.js';
import { zoned } from '../time.js';
import { sumsOf } from './amounts.js';

/** What a summary may be grouped by; the document leaves out USER and TAG. */
export const GROUPS = ['USER', 'CLIENT', 'PROJECT', 'TASK', 'TAG', 'DATE', 'MONTH', 'TIMEENTRY'] as const;
export type Group = (typeof GROUPS)[number];

/** A row of a summary; its children have the next grouping. */
export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly nameLowerCase: string;
  readonly clientName?: string;
  readonly duration: number;
  readonly amount: number;
  readonly children?: readonly GroupRow[];
}

/** Entries by one grouping after the other. */
export function grouped(
  entries: readonly TimeEntry[],
  groups: readonly Group[],
  timeZone: string,
  state: SandboxState,
): GroupRow[] {
  const [group, ...inner] = groups;
  if (group === undefined) return [];
  const row = (id: string, members: readonly TimeEntry[]): GroupRow => {
    const { duration, earned } = sumsOf(members, state);
    const name = nameOf(id, group, members, state);
    return {
      id,
      name,
      nameLowerCase: name.toLowerCase(),
      ...(group === 'PROJECT' && { clientName: nameOf(clientOf(id, state), 'CLIENT', members, state) }),
      duration,
      amount: earned,
      ...(inner.length > 0 && { children: grouped(members, inner, timeZone, state) }),
    };
  };
  const parts = partition(entries, (entry) => keysBy(entry, group, timeZone, state));
  return parts.map(([id, members]) => row(id, members));
}

/** Entries under each of their keys, in the order in which the keys turn up. */
export function partition(
  entries: readonly TimeEntry[],
  keysOf: (entry: TimeEntry) => readonly string[],
): [string, TimeEntry[]][] {
  const parts = new Map<string, TimeEntry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const part = parts.get(key) ?? [];
      part.push(entry);
      parts.set(key, part);
    }
  return [...parts];
}

function keysBy(entry: TimeEntry, group: Group, timeZone: string, state: SandboxState): readonly string[] {
  if (group === 'TAG') return entry.tagIds.length === 0 ? [''] : entry.tagIds;
  const day = zoned(Date.parse(entry.timeInterval.start), timeZone).slice(0, 10);
  const keys = {
    USER: entry.userId,
    CLIENT: clientOf(entry.projectId, state),
    PROJECT: entry.projectId ?? '',
    TASK: entry.taskId ?? '',
    DATE: day,
    MONTH: day.slice(0, 7),
    TIMEENTRY: entry.description,
  };
  return [keys[group]];
}

function clientOf(projectId: string | null, { projects }: SandboxState): string {
  return projects.find(({ id }) => id === projectId)?.clientId ?? '';
}

function nameOf(id: string, group: Group, members: readonly TimeEntry[], state: SandboxState): string {
  const known: Readonly<Partial<Record<Group, readonly { readonly id: string; readonly name: string | null }[]>>> = {
    USER: state.users,
    CLIENT: state.clients,
    PROJECT: state.projects,
    TASK: state.tasks,
    TAG: state.tags,
  };
  const entities = known[group];
  if (entities === undefined) return group === 'TIMEENTRY' ? (members[0]?.description ?? '') : id;
  return entities.find((entity) => entity.id === id)?.name ?? `(Without ${group.toLowerCase()})`;
}
