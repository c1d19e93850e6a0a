import { AppError } from '../../common/errors/app-error.js';
import type { NamedKind } from '../catalogue/name-parameters.js';
import type { NamedEntity } from './named-entity.js';
import type { NameMatch } from './match-name.js';

/** A name as somebody gave it. */
export interface AskedName {
  readonly kind: NamedKind;
  readonly name: string;
  /** Dotted path of the parameter that holds it, such as `params.tags.0`. */
  readonly path: string;
}

const MAX_CANDIDATES = 10;
const MAX_SHOWN_LENGTH = 80;

/** The error for a name that stands for nothing, or for several things. */
export function unclearName(asked: AskedName, match: Exclude<NameMatch, { kind: 'one' }>): AppError {
  return match.kind === 'several' ? severalNamed(asked, match.entities) : noneNamed(asked, match.nearest);
}

function severalNamed(asked: AskedName, entities: readonly NamedEntity[]): AppError {
  const problem = `${entities.length} ${asked.kind}s are named ${quoted(asked.name)}`;
  return clarify(
    asked,
    `${problem}: give the id of the one that is meant, as in ${example(asked, entities)}.`,
    entities,
  );
}

function noneNamed(asked: AskedName, nearest: readonly NamedEntity[]): AppError {
  const where = asked.kind === 'task' ? ' in the project' : asked.kind === 'workspace' ? '' : ' in the workspace';
  const problem = `There is no ${asked.kind} named ${quoted(asked.name)}${where}`;
  const [likeliest] = nearest;
  if (likeliest === undefined)
    return clarify(asked, `${problem}; there is none at all that this credential can see.`, []);
  const advice = `the nearest is ${quoted(likeliest.name)}. Give a whole name, or an id as in ${example(asked, nearest)}.`;
  return clarify(asked, `${problem}; ${advice}`, nearest);
}

/** The error for a list that is too long to be searched. */
export function tooManyToSearch({ kind, path }: AskedName, limit: number): AppError {
  return clarify({ path }, `There are more than ${limit} ${kind}s, too many to look for a name: give the id.`, []);
}

/** The error for a task whose project is not told: names of tasks are names within a project. */
export function projectNeeded({ path }: AskedName): AppError {
  return clarify(
    { path },
    'A task is looked up by name in its project: give the project as well, by name or by id.',
    [],
  );
}

/** What is to be said of a match that is archived. */
export function archivedNote({ kind }: AskedName, { id, name }: NamedEntity): string {
  const state = kind === 'task' ? 'done' : kind === 'user' ? 'not active' : 'archived';
  return `The ${kind} ${quoted(name)} (${id}) is ${state}; no other has this name.`;
}

function clarify({ path }: Pick<AskedName, 'path'>, message: string, entities: readonly NamedEntity[]): AppError {
  return new AppError('validation_error', message, {
    details: {
      kind: 'clarify',
      errors: [{ path, message }],
      candidates: entities.slice(0, MAX_CANDIDATES).map(candidateOf),
    },
  });
}

/** What tells candidates apart. */
function candidateOf({ archived, ...entity }: NamedEntity): Partial<NamedEntity> {
  return { ...entity, ...(archived && { archived }) };
}

function example({ path }: AskedName, [first]: readonly NamedEntity[]): string {
  return `${path.split('.')[1]}=${first?.id}`;
}

/** A name is shown back to the caller, but not a kilobyte of it. */
function quoted(name: string): string {
  return `"${name.length > MAX_SHOWN_LENGTH ? `${name.slice(0, MAX_SHOWN_LENGTH)}…` : name}"`;
}
