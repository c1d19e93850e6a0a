import { activeFirst, matchName, withClient } from './match-name.js';
import type { NameScope } from './name-cache.js';
import type { AskedName } from './name-errors.js';
import type { Among, NameSearch, Searched } from './name-search.js';
import { isId, splitsOf, textFor } from './name-text.js';
import type { NamedEntity } from './named-entity.js';

/** A way to read the name of a project. */
export interface ProjectReading {
  readonly project: NamedEntity;
  /** The task that is named together with it, and the two parts of the name. */
  readonly under?: { readonly task: NamedEntity; readonly left: string; readonly right: string };
  readonly archived: boolean;
}

/** The ways to read the name of a project, and what was looked through for them. */
export interface ProjectReadings extends Searched {
  readonly readings: readonly ProjectReading[];
  /** Projects that stand before a slash of the name, without such a task. */
  readonly parents: readonly { readonly project: NamedEntity; readonly right: string }[];
}

/** A name with slashes may be looked for under no more projects than this. */
const MOST_PARENTS = 10;

/**
 * The ways to read the name of a project. One that has the whole name is meant and nothing else; otherwise it may be
 * `client / project`, or `project / task` where a task can be told as well.
 * @throws AppError what asking Clockify failed with
 */
export async function readProject(
  asked: AskedName,
  scope: NameScope,
  search: NameSearch,
  { among, takesTask }: { readonly among?: Among; readonly takesTask: boolean },
): Promise<ProjectReadings> {
  const searched = await search.match(asked, scope, among);
  const { match, entities } = searched;
  const named = match.kind === 'one' ? [match.entity] : match.kind === 'several' ? match.entities : [];
  const whole = named.map((project): ProjectReading => ({ project, archived: project.archived }));
  if (!takesTask || (match.kind !== 'none' && match.by === 'name'))
    return { ...searched, readings: whole, parents: [] };
  const readings = [...whole];
  const parents: { project: NamedEntity; right: string }[] = [];
  for (const { left, right } of splitsOf(asked.name)) {
    for (const project of projectsNamed(left, entities).slice(0, MOST_PARENTS)) {
      const tasks = await tasksNamed(right, project, asked, scope, search);
      readings.push(...tasks.map((task) => ({ project, under: { task, left, right }, archived: project.archived })));
      if (tasks.length === 0) parents.push({ project, right });
    }
  }
  return { ...searched, readings: activeFirst(readings), parents };
}

function projectsNamed(name: string, entities: readonly NamedEntity[]): readonly NamedEntity[] {
  if (isId(name)) return entities.filter(({ id }) => id === name);
  const match = matchName(entities, name);
  return match.kind === 'one' ? [match.entity] : match.kind === 'several' ? match.entities : [];
}

async function tasksNamed(
  name: string,
  { id: projectId }: NamedEntity,
  { path }: AskedName,
  { workspaceId }: NameScope,
  search: NameSearch,
): Promise<readonly NamedEntity[]> {
  const scope = { kind: 'task', projectId, ...(workspaceId !== undefined && { workspaceId }) } as const;
  const { match } = await search.match({ kind: 'task', name, path }, scope);
  return match.kind === 'one' ? [match.entity] : match.kind === 'several' ? match.entities : [];
}

/** What a reading can be said by so that no other is meant. */
export function textOfReading({ project, under }: ProjectReading, entities: readonly NamedEntity[]): string {
  return under === undefined ? textFor(project, entities) : textOfTask(under.task, project, entities);
}

/** What a task can be said by together with its project. */
export function textOfTask(
  { name: task }: NamedEntity,
  project: NamedEntity,
  entities: readonly NamedEntity[],
): string {
  const options = withClient(project).map((named) => `${named} / ${task}`);
  return options.find((option) => isOnlyUnder(option, project, task, entities)) ?? `${project.id} / ${task}`;
}

/** Whether a text can be read as nothing but a task of one project. */
function isOnlyUnder(text: string, { id }: NamedEntity, task: string, entities: readonly NamedEntity[]): boolean {
  if (matchName(entities, text).kind !== 'none') return false;
  return splitsOf(text).every(({ left, right }) => {
    const match = matchName(entities, left);
    return right === task ? match.kind === 'one' && match.entity.id === id : match.kind === 'none';
  });
}
