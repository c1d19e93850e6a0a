import type { Command } from './careful-client.js';

/** Where a command makes something. */
export interface CommandPlace {
  readonly workspaceId: string;
  /** Of the tasks. */
  readonly projectId: string;
}

/**
 * One command of every kind: those whose name Clockify has once, and one that could be carried out again.
 * @param mark stands in what they make, and nowhere else
 */
export function commandOfEachKind(mark: string, place: CommandPlace, isKeyed: boolean): Command[] {
  const { workspaceId, projectId } = place;
  const named = (operation: string, more: object = {}): Command => {
    const name = `${operation}-${mark}`;
    return {
      mark: name,
      operation,
      params: { workspaceId, body: { name }, ...more },
      isNamed: true,
      ...(isKeyed && { key: `key-${name}` }),
    };
  };
  const entry = `create_time_entry-${mark}`;
  return [
    named('create_client'),
    named('create_project'),
    named('create_tag'),
    named('create_task', { projectId }),
    {
      mark: entry,
      operation: 'create_time_entry',
      params: {
        workspaceId,
        body: { start: '2026-11-23T08:00:00Z', end: '2026-11-23T09:00:00Z', description: entry },
      },
      isNamed: false,
      ...(isKeyed && { key: `key-${entry}` }),
    },
  ];
}
