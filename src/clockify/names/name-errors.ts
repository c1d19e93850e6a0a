import { AppError } from '../../common/errors/app-error.js';
import type { NamedKind } from '../catalogue/name-parameters.js';
import type { NamedEntity } from './named-entity.js';
import type { NameMatch } from './match-name.js';
import { textFor } from './name-text.js';

/** A name as somebody gave it. */
export interface AskedName {
  readonly kind: NamedKind;
  readonly name: string;
  /** Dotted path of the parameter that holds it, such as `params.tags.0`. */
  readonly path: string;
}

/** Something that may be meant. */
export interface Candidate {
  readonly entity: NamedEntity;
  /** What it can be named by so that nothing else is meant. */
  readonly text: string;
  /** Whether it is a task of the entity, by its name. */
  readonly task?: string;
}

const MAX_CANDIDATES = 10;
const MAX_SHOWN_LENGTH = 80;

/**
 * The error for a name that stands for nothing, or for several things.
 * @param entities all among which it was looked for
 * @param hint what there is of that name instead, a sentence
 */
export function unclearName(
  asked: AskedName,
  match: Exclude<NameMatch, { kind: 'one' }>,
  entities: readonly NamedEntity[],
  hint?: Hint,
): AppError {
  const candidatesOf = (some: readonly NamedEntity[]): Candidate[] =>
    some.slice(0, MAX_CANDIDATES).map((entity) => ({ entity, text: textFor(entity, entities) }));
  if (match.kind === 'none') return noneNamed(asked, candidatesOf(match.nearest), hint);
  const verb = match.by === 'name' ? 'named' : 'called';
  return severalNamed(
    asked,
    `${match.entities.length} ${asked.kind}s are ${verb} ${quoted(asked.name)}`,
    candidatesOf(match.entities),
  );
}

/** The error for a name that can be read in several ways. */
export function severalReadings(asked: AskedName, candidates: readonly Candidate[]): AppError {
  return severalNamed(asked, `${quoted(asked.name)} can be read in ${candidates.length} ways`, candidates);
}

/** That there is something else of the name: what to say of it, and what may be meant. */
export interface Hint {
  readonly message: string;
  readonly candidates: readonly Candidate[];
}

function severalNamed(asked: AskedName, problem: string, candidates: readonly Candidate[]): AppError {
  const texts = candidates.map(({ text }) => quoted(text));
  const advice = `say ${either(texts)}, or give an id as in ${example(asked, candidates)}.`;
  return clarify(asked, `${problem}: ${advice}`, candidates);
}

function noneNamed(asked: AskedName, nearest: readonly Candidate[], hint: Hint | undefined): AppError {
  const where = asked.kind === 'task' ? ' in the project' : asked.kind === 'workspace' ? '' : ' in the workspace';
  const problem = `There is no ${asked.kind} named ${quoted(asked.name)}${where}`;
  if (hint !== undefined) return clarify(asked, `${problem}, but ${hint.message}`, [...hint.candidates, ...nearest]);
  const [likeliest] = nearest;
  if (likeliest === undefined)
    return clarify(asked, `${problem}; there is none at all that this credential can see.`, []);
  const advice = `the nearest is ${quoted(likeliest.text)}. Give a whole name, or an id as in ${example(asked, nearest)}.`;
  return clarify(asked, `${problem}; ${advice}`, nearest);
}

/** The error for a task that is named together with its project, where the project has no such task. */
export function noTaskInProject(asked: AskedName, tasks: readonly Candidate[], project: Candidate): AppError {
  const [likeliest] = tasks;
  const problem = `There is no task named ${quoted(asked.name)} in the project ${quoted(project.text)}`;
  const alone = `${quoted(project.text)} for the project alone`;
  const message =
    likeliest === undefined
      ? `${problem}, which has no tasks: say ${alone}.`
      : `${problem}; the nearest is ${quoted(likeliest.text)}. Say one of its tasks so, or ${alone}.`;
  return clarify(asked, message, [...tasks.slice(0, MAX_CANDIDATES - 1), project]);
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

/** The error for a client that is told without a project: here it only says which project is meant. */
export function clientAlone({ name, path }: AskedName, projects: readonly Candidate[]): AppError {
  const shown = projects.slice(0, MAX_CANDIDATES);
  const which = shown.length === 0 ? '' : `, such as ${quoted(shown[0]?.text ?? '')}`;
  return clarify({ path }, `${quoted(name)} is a client: say which of its projects${which}.`, shown);
}

/** What is to be said of a match that is archived. */
export function archivedNote({ kind }: AskedName, { id, name }: NamedEntity): string {
  const state = kind === 'task' ? 'done' : kind === 'user' ? 'not active' : 'archived';
  return `The ${kind} ${quoted(name)} (${id}) is ${state}; no other has this name.`;
}

/** What is to be said of somebody who was not called by the whole name. */
export function calledNote({ kind, name }: AskedName, entity: NamedEntity): string {
  return `${quoted(name)} is the ${kind} ${quoted(entity.name)}.`;
}

function clarify({ path }: Pick<AskedName, 'path'>, message: string, candidates: readonly Candidate[]): AppError {
  const shown = [...new Map(candidates.map((candidate) => [candidate.text, candidate])).values()];
  return new AppError('validation_error', message, {
    details: {
      kind: 'clarify',
      errors: [{ path, message }],
      candidates: shown.slice(0, MAX_CANDIDATES).map(shownCandidate),
    },
  });
}

/** What tells candidates apart; `text` is what to say where the name alone is not enough. */
function shownCandidate({ entity, text, task }: Candidate): object {
  const { archived, clientId: _clientId, ...shown } = entity;
  return {
    ...shown,
    ...(task !== undefined && { task }),
    ...(archived && { archived }),
    ...(text !== entity.name && { text }),
  };
}

function example({ path }: Pick<AskedName, 'path'>, [first]: readonly Candidate[]): string {
  return `${path.split('.')[1]}=${first?.entity.id}`;
}

function either(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`;
}

/** A name is shown back to the caller, but not a kilobyte of it. */
function quoted(name: string): string {
  return `"${name.length > MAX_SHOWN_LENGTH ? `${name.slice(0, MAX_SHOWN_LENGTH)}…` : name}"`;
}
