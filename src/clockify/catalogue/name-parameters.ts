import type { JsonSchema } from '../../integrations/json-schema.js';
import type { StandIn } from '../../integrations/operation.js';
import { apply, limit, put, release } from './corrections.js';

/** What can be named instead of told by its id. */
export type NamedKind = 'client' | 'project' | 'tag' | 'task' | 'user' | 'workspace';

/** A parameter at the top level that takes a name (or an id) of something. */
export interface NameParameter {
  readonly name: string;
  readonly kind: NamedKind;
  /** Dotted path of the parameter that takes the id; none where the name only helps to find something else. */
  readonly fills: string | undefined;
  /** Whether several names may be given. */
  readonly many: boolean;
  /** Whether the id goes into a list. */
  readonly intoList: boolean;
}

/** The parameters of an operation together with those that take names. */
export interface NamedParameters {
  readonly parameters: JsonSchema;
  readonly names: readonly NameParameter[];
  readonly standIns: readonly StandIn[];
}

/** A parameter that takes ids, as it is named wherever it occurs. */
interface IdField {
  readonly kind: NamedKind;
  /** What takes a name instead of it; for a list the plural. */
  readonly name: string;
  /** For a list: what takes one name. */
  readonly single?: string;
}

/** Path and query parameters and fields of the payload that take ids. */
const ID_FIELDS: ReadonlyMap<string, IdField> = new Map<string, IdField>([
  ['workspaceId', { kind: 'workspace', name: 'workspace' }],
  ['clientId', { kind: 'client', name: 'client' }],
  ['projectId', { kind: 'project', name: 'project' }],
  ['project-id', { kind: 'project', name: 'project' }],
  ['templateProjectId', { kind: 'project', name: 'templateProject' }],
  ['taskId', { kind: 'task', name: 'task' }],
  ['userId', { kind: 'user', name: 'user' }],
  ['user-id', { kind: 'user', name: 'user' }],
  ['tagIds', { kind: 'tag', name: 'tags', single: 'tag' }],
  ['userIds', { kind: 'user', name: 'users', single: 'user' }],
  ['assigneeIds', { kind: 'user', name: 'assignees', single: 'assignee' }],
]);

/** Query parameters that take ids though they are named like names: they take both. */
const ID_FILTERS: ReadonlyMap<string, IdField> = new Map<string, IdField>([
  ['project', { kind: 'project', name: 'project' }],
  ['task', { kind: 'task', name: 'task' }],
  ['tags', { kind: 'tag', name: 'tags', single: 'tag' }],
  ['clients', { kind: 'client', name: 'clients', single: 'client' }],
  ['users', { kind: 'user', name: 'users', single: 'user' }],
]);

/** The resources whose single entity is asked for by a plain `id`. */
const RESOURCES: ReadonlyMap<string, NamedKind> = new Map<string, NamedKind>([
  ['clients', 'client'],
  ['projects', 'project'],
  ['tags', 'tag'],
  ['tasks', 'task'],
  ['users', 'user'],
]);

/** Clockify's longest name is that of a task (API.md 8). */
const NAME: JsonSchema = { type: 'string', minLength: 1, maxLength: 1000 };
const MAX_NAMES = 50;

/** A place in the parameters that takes ids. */
interface Place extends IdField {
  readonly at: string;
  readonly isList: boolean;
}

/**
 * Adds the parameters that take names to those that take ids: `project` beside `projectId`, `body.projectId` and the
 * `id` of an operation on one project. An id that was required may then be left out.
 */
export function withNames(parameters: JsonSchema, path: string): NamedParameters {
  const places = placesOf(parameters, path);
  const taken = new Set(Object.keys(parameters.properties ?? {}));
  const isFree = ({ name, fills }: NameParameter): boolean => name === fills || !taken.has(name);
  const named = [...places.flatMap(namesFor), ...projectHelper(places)].filter(isFree);
  const names = [...named, ...clientHelper(places, named).filter(isFree)];
  const standIns = places.map((place) => standInFor(place, names, parameters)).filter(({ by }) => by.length > 0);
  const released = standIns.reduce(withStandIn, parameters);
  return withFreeBody(released, names, standIns);
}

/** The id may be left out, and who reads its schema learns what may be given instead. */
function withStandIn(parameters: JsonSchema, { for: at, by }: StandIn): JsonSchema {
  const advised = apply(parameters, limit(at, { description: `an id; or a name as ${by.join(' or ')}` }));
  return apply(advised, release(at));
}

function placesOf({ properties = {} }: JsonSchema, path: string): Place[] {
  const own = RESOURCES.get(/\/(\w+)\/\{id\}/.exec(path)?.[1] ?? '');
  const fields = new Map([...ID_FIELDS, ...ID_FILTERS]);
  if (own !== undefined) fields.set('id', { kind: own, name: own });
  const atTop = idPlaces(properties, fields, '');
  return [...atTop, ...idPlaces(properties['body']?.properties ?? {}, ID_FIELDS, 'body.')];
}

function idPlaces(
  properties: Readonly<Record<string, JsonSchema>>,
  fields: ReadonlyMap<string, IdField>,
  prefix: string,
): Place[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const field = fields.get(name);
    if (field === undefined || (schema.items ?? schema).format !== 'identifier') return [];
    return [{ ...field, at: prefix + name, isList: schema.items !== undefined }];
  });
}

function namesFor({ kind, name, single, at, isList }: Place): NameParameter[] {
  const main = { name, kind, fills: at, many: isList, intoList: isList };
  return single === undefined ? [main] : [main, { ...main, name: single, many: false }];
}

/** A task is found among those of its project, which not every operation on a task wants to know. */
function projectHelper(places: readonly Place[]): NameParameter[] {
  const needsProject = places.some(({ kind }) => kind === 'task') && !places.some(({ kind }) => kind === 'project');
  return needsProject ? [helper('project')] : [];
}

/**
 * A project is found among those of its client, since names of projects are names for each client (API.md 11.8). Where
 * the operation wants to know a client itself, that is what `client` says, and the project is told as `Globex / Support`.
 */
function clientHelper(places: readonly Place[], named: readonly NameParameter[]): NameParameter[] {
  const hasOwn = places.some(({ kind }) => kind === 'client');
  return !hasOwn && named.some(({ kind }) => kind === 'project') ? [helper('client')] : [];
}

function helper(kind: 'client' | 'project'): NameParameter {
  return { name: kind, kind, fills: undefined, many: false, intoList: false };
}

function standInFor({ at }: Place, names: readonly NameParameter[], parameters: JsonSchema): StandIn {
  const by = names.filter(({ name, fills }) => fills === at && name !== at).map(({ name }) => name);
  return { for: at, by, how: 'whole', required: isRequired(parameters, at) };
}

function isRequired(parameters: JsonSchema, at: string): boolean {
  const [name = '', field] = at.split('.');
  const owner = field === undefined ? parameters : parameters.properties?.[name];
  return owner?.required?.includes(field ?? name) === true;
}

/** A payload of which nothing but ids has to be told may be left out where names tell them. */
function withFreeBody(
  parameters: JsonSchema,
  names: readonly NameParameter[],
  standIns: readonly StandIn[],
): NamedParameters {
  const inBody = names.filter(({ fills }) => fills?.startsWith('body.') === true).map(({ name }) => name);
  const needs = parameters.properties?.['body']?.required ?? [];
  const isFree = isRequired(parameters, 'body') && needs.length === 0 && inBody.length > 0;
  const isToldAnyway = standIns.some((standIn) => standIn.required && standIn.for.startsWith('body.'));
  const body: StandIn = { for: 'body', by: inBody, how: 'part', required: true };
  return {
    parameters: names.reduce(withNameSchema, isFree ? apply(parameters, release('body')) : parameters),
    names,
    standIns: isFree && !isToldAnyway ? [...standIns, body] : standIns,
  };
}

function withNameSchema(parameters: JsonSchema, parameter: NameParameter): JsonSchema {
  return apply(parameters, put(parameter.name, nameSchema(parameter)));
}

/** What takes the name of each kind. */
const WHAT: Readonly<Record<NamedKind, string>> = {
  client: 'name or id of a client',
  project: 'name or id of a project',
  tag: 'name or id of a tag',
  task: 'name or id of a task',
  user: 'name, e-mail address or id of a user, or me',
  workspace: 'name or id of a workspace',
};

function nameSchema({ name, kind, fills, many }: NameParameter): JsonSchema {
  const sought = kind === 'client' ? 'project' : 'task';
  const where = fills === undefined ? `, to find the ${sought} in` : fills === name ? '' : `, instead of ${fills}`;
  const schema = many ? { type: 'array' as const, items: NAME, maxItems: MAX_NAMES, uniqueItems: true } : NAME;
  return { ...schema, description: `${many ? 'each a ' : ''}${WHAT[kind]}${where}` };
}
