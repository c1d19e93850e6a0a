import { AppError } from '../../common/errors/app-error.js';
import type { NameScope } from './name-cache.js';
import { type AskedName, type Candidate, type Hint, noTaskInProject } from './name-errors.js';
import type { Among, NameSearch } from './name-search.js';
import { textFor } from './name-text.js';
import type { NamedEntity } from './named-entity.js';
import { type ProjectReading, type ProjectReadings, textOfReading, textOfTask } from './project-readings.js';

/** The projects of a client. */
export function ofClient({ id, name }: { readonly id: string; readonly name?: string }): Among {
  return (projects) =>
    projects.filter(({ clientId, client }) =>
      clientId === undefined ? client !== undefined && client === name : clientId === id,
    );
}

/** Some of what there is, each with what it can be named by. */
export function candidatesAmong(some: readonly NamedEntity[], all: readonly NamedEntity[]): Candidate[] {
  return some.map((entity) => ({ entity, text: textFor(entity, all) }));
}

/** The ways to read a name, each with what says only that. */
export function candidatesOf({ readings, entities }: Pick<ProjectReadings, 'readings' | 'entities'>): Candidate[] {
  return readings.map((reading: ProjectReading) => ({
    entity: reading.project,
    text: textOfReading(reading, entities),
    ...(reading.under && { task: reading.under.task.name }),
  }));
}

/** The error for a name in which a project is followed by no task of it; offers its tasks, and the project itself. */
export async function noTaskNamed(
  { project, right }: ProjectReadings['parents'][number],
  { path }: AskedName,
  { workspaceId }: NameScope,
  search: NameSearch,
  projects: readonly NamedEntity[],
): Promise<AppError> {
  const asked: AskedName = { kind: 'task', name: right, path };
  const scope = { kind: 'task', projectId: project.id, ...(workspaceId !== undefined && { workspaceId }) } as const;
  const { match } = await search.match(asked, scope);
  const nearest = match.kind === 'none' ? match.nearest : [];
  const tasks = nearest.map((task): Candidate => ({
    entity: project,
    text: textOfTask(task, project, projects),
    task: task.name,
  }));
  return noTaskInProject(asked, tasks, { entity: project, text: textFor(project, projects) });
}

/** Whether something of another kind has the name: a client is easily taken for its project, and the other way round. */
export async function hintFor(asked: AskedName, scope: NameScope, search: NameSearch): Promise<Hint | undefined> {
  const { kind } = asked;
  const { workspaceId } = scope;
  if (workspaceId === undefined || (kind !== 'client' && kind !== 'project')) return undefined;
  try {
    const other = kind === 'client' ? 'project' : 'client';
    const { match } = await search.match({ ...asked, kind: other }, { kind: other, workspaceId });
    if (match.kind !== 'one') return undefined;
    if (kind === 'client') return { message: 'a project of that name exists: name a client.', candidates: [] };
    const projects = await search.all(asked, scope);
    const own = candidatesAmong(ofClient(match.entity)(projects), projects);
    const which = own[0] === undefined ? '' : `, such as "${own[0].text}"`;
    return { message: `a client of that name exists: say which of its projects${which}.`, candidates: own };
  } catch (error) {
    // What was asked for is not there, whatever else there is.
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
