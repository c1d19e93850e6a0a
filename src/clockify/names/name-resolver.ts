import { Injectable } from '@nestjs/common';
import type { OperationCall, PlannedName } from '../../integrations/integration.js';
import type { Params } from '../../integrations/operation.js';
import { CallerDefaults } from '../caller-defaults.js';
import type { CallerDefault, ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { NamedKind, NameParameter } from '../catalogue/name-parameters.js';
import { kindsChangedBy } from './changed-kinds.js';
import { EntityLists } from './entity-lists.js';
import { fillIn, replacedAt, textAt } from './fill-in.js';
import { NameCache, type NameScope } from './name-cache.js';
import {
  archivedNote,
  type AskedName,
  calledNote,
  clientAlone,
  projectNeeded,
  severalReadings,
  unclearName,
} from './name-errors.js';
import { matchName, type NameMatch } from './match-name.js';
import { candidatesAmong, candidatesOf, hintFor, noTaskNamed, ofClient } from './name-hints.js';
import { NameSearch } from './name-search.js';
import { isId, isOneself, textFor } from './name-text.js';
import type { NamedEntity } from './named-entity.js';
import { readProject } from './project-readings.js';

/** What is looked up first: names are names in a workspace, those of projects of a client, those of tasks in a project. */
const ORDER: readonly NamedKind[] = ['workspace', 'client', 'project', 'tag', 'user', 'task'];

/** What is to be known of an operation to replace names in its parameters. */
type Naming = Pick<ClockifyOperation, 'names' | 'risk'>;

/** A call whose names are being replaced. */
interface Resolution {
  readonly operation: Naming;
  readonly search: NameSearch;
  /** With the ids that are known by now. */
  readonly params: Params;
  readonly names: readonly PlannedName[];
  /** Whole names of what was named by a part of its name, by the paths of their parameters. */
  readonly wholeNames: readonly WholeName[];
  /** The id of a project that was named only to find a task in. */
  readonly helpingProject: string | undefined;
  /** A client that was named only to find a project among its own. */
  readonly helpingClient: Meant | undefined;
}

/** The parameters of a call with ids only, and what the names were that they stand for. */
export type ResolvedNames = Pick<Resolution, 'params' | 'names'>;

/** A name in whole for a part of it. */
interface WholeName {
  readonly asked: AskedName;
  readonly text: string;
  readonly entity: NamedEntity;
}

/** What a name stands for, and the task that it names as well. */
interface Meant {
  readonly id: string;
  /** Where a part of its name was said, the whole of it. */
  readonly whole?: WholeName;
  readonly name?: string;
  readonly task?: NamedEntity;
}

/** Replaces the names in the parameters of a call by ids. */
@Injectable()
export class NameResolver {
  constructor(
    private readonly lists: EntityLists,
    private readonly cache: NameCache,
    private readonly callerDefaults: CallerDefaults,
  ) {}

  /**
   * The parameters with ids only. Clockify is asked only where there are names.
   * @throws AppError validation_error with candidates for a name that stands for nothing or for several things, or what
   * asking Clockify failed with
   */
  resolve(operation: Naming, call: OperationCall): Promise<ResolvedNames> {
    return this.resolveWith(operation, call, false);
  }

  private async resolveWith(operation: Naming, call: OperationCall, takesParts: boolean): Promise<Resolution> {
    const given = operation.names
      .filter(({ name }) => call.params[name] !== undefined)
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    let resolution = this.begin(operation, call, takesParts);
    for (const parameter of given) resolution = await this.replace(parameter, resolution);
    return resolution;
  }

  /**
   * The parameters of a call whose `project` and `task` were said as one, with a slash between: together they may as well
   * be a client and its project. Where that is what there is, `project` takes both.
   * @throws AppError validation_error with candidates where it may be either, or what asking Clockify failed with
   */
  async readTogether(operation: Naming, call: OperationCall): Promise<Params> {
    const { project, task, ...others } = call.params;
    if (typeof project !== 'string' || typeof task !== 'string' || call.params['client'] !== undefined)
      return call.params;
    const asked: AskedName = { kind: 'project', name: `${project} / ${task}`, path: 'params.project' };
    const resolution = this.begin(operation, call);
    const scope = await this.scopeOf(asked, resolution);
    const found = await readProject(asked, scope, resolution.search, { takesTask: true });
    const [reading] = found.readings;
    if (found.readings.length > 1) throw severalReadings(asked, candidatesOf(found));
    if (reading === undefined) return call.params;
    const { under } = reading;
    return {
      ...others,
      ...(under === undefined ? { project: asked.name } : { project: under.left, task: under.right }),
    };
  }

  /**
   * The parameters of a call with whole names where parts of them were said, each told in a note: `web` is the only project
   * whose name begins so. What is named in whole stays as it is.
   * @throws AppError as {@link resolve}
   */
  async spellOut(operation: Naming, call: OperationCall): Promise<Params> {
    const onNote = (): void => undefined;
    const { wholeNames } = await this.resolveWith(operation, { ...call, onNote }, true);
    let params: Params = call.params;
    for (const { asked, text, entity } of wholeNames) {
      call.onNote(calledNote(asked, entity));
      params = replacedAt(params, asked.path.split('.').slice(1), text);
    }
    return params;
  }

  /**
   * The project that a text begins with, by its name in any letters, and the rest of the text; the longest name is taken.
   * @throws AppError what asking Clockify failed with
   */
  async projectIn(
    text: string,
    operation: Naming,
    call: OperationCall,
  ): Promise<{ readonly id: string; readonly name: string; readonly rest: string } | undefined> {
    const asked: AskedName = { kind: 'project', name: text, path: 'params.project' };
    const resolution = this.begin(operation, call);
    const projects = await resolution.search.all(asked, await this.scopeOf(asked, resolution));
    const words = text.split(/\s+/);
    for (let count = words.length; count > 0; count--) {
      const match = matchName(projects, words.slice(0, count).join(' '));
      if (match.kind === 'one' && match.by === 'name' && !match.entity.archived) {
        return { id: match.entity.id, name: match.entity.name, rest: words.slice(count).join(' ') };
      }
    }
    return undefined;
  }

  /** Makes sure that names are looked up anew after a call that may have changed them. */
  forgetChanged(operation: ClockifyOperation, params: Params): void {
    this.cache.forget(kindsChangedBy(operation), textAt(params, 'workspaceId'));
  }

  private begin(operation: Naming, call: OperationCall, takesParts = false): Resolution {
    const search = new NameSearch(this.lists, this.cache, operation.risk, call, takesParts);
    const { params } = call;
    return {
      operation,
      search,
      params,
      names: [],
      wholeNames: [],
      helpingProject: undefined,
      helpingClient: undefined,
    };
  }

  private async replace(parameter: NameParameter, resolution: Resolution): Promise<Resolution> {
    const { name, kind, fills, many, intoList } = parameter;
    const { [name]: value, ...others } = resolution.params;
    const asked = (Array.isArray(value) ? value : [value]).map((one, index) => ({
      kind,
      name: String(one),
      path: many ? `params.${name}.${index}` : `params.${name}`,
    }));
    const meant: Meant[] = [];
    for (const one of asked) meant.push(await this.meantBy(one, resolution));
    const found = asked.map(({ path, name: given }, index): PlannedName => ({ path, given, ...shownOf(meant[index]) }));
    const [first] = meant;
    const names = [...resolution.names, ...found];
    const wholeNames = [...resolution.wholeNames, ...meant.flatMap(({ whole }) => whole ?? [])];
    if (fills === undefined) {
      const helped = { ...resolution, names, wholeNames, params: others };
      if (kind !== 'client') return { ...helped, ...withTask(first, helped), helpingProject: first?.id };
      await this.assertProjectGiven(asked[0], first, resolution);
      return { ...helped, helpingClient: first };
    }
    const ids = meant.map(({ id }) => id);
    const filled = {
      ...resolution,
      names,
      wholeNames,
      params: fillIn(others, fills, intoList ? [...new Set(ids)] : ids[0]),
    };
    return { ...filled, ...withTask(first, filled) };
  }

  private async meantBy(asked: AskedName, resolution: Resolution): Promise<Meant> {
    const { call } = resolution.search;
    if (isId(asked.name)) return { id: asked.name };
    if (asked.kind === 'user' && isOneself(asked.name)) return { id: await this.ownId('userId', call, {}) };
    const scope = await this.scopeOf(asked, resolution);
    if (asked.kind === 'project') return this.projectMeantBy(asked, scope, resolution);
    const { match, entities } = await resolution.search.match(asked, scope);
    if (match.kind !== 'one') {
      throw unclearName(
        asked,
        match,
        entities,
        match.kind === 'none' ? await hintFor(asked, scope, resolution.search) : undefined,
      );
    }
    if (match.by !== 'name') call.onNote(calledNote(asked, match.entity));
    return { ...meantAs(match.entity, asked, call), ...wholeOf(match, asked, entities) };
  }

  private async projectMeantBy(asked: AskedName, scope: NameScope, resolution: Resolution): Promise<Meant> {
    const { search, helpingClient: client } = resolution;
    const among = client && ofClient(client);
    const found = await readProject(asked, scope, search, {
      ...(among && { among }),
      takesTask: takesTask(resolution),
    });
    const { match, entities, readings, parents } = found;
    const [reading] = readings;
    if (reading === undefined) {
      const [parent] = parents;
      if (parent !== undefined && parents.length === 1) throw await noTaskNamed(parent, asked, scope, search, entities);
      const none = match.kind === 'none' ? match : { kind: 'none' as const, nearest: [] };
      throw unclearName(asked, none, entities, await hintFor(asked, scope, search));
    }
    if (readings.length > 1) {
      throw match.kind === 'several' && readings.every(({ under }) => under === undefined)
        ? unclearName(asked, match, entities)
        : severalReadings(asked, candidatesOf(found));
    }
    const { project, under } = reading;
    if (under?.task.archived === true) search.call.onNote(archivedNote({ ...asked, kind: 'task' }, under.task));
    const whole = under === undefined ? wholeOf(match, asked, entities) : {};
    return { ...meantAs(project, asked, search.call), ...whole, ...(under && { task: under.task }) };
  }

  /** A client that only says which project is meant says nothing without one. */
  private async assertProjectGiven(
    asked: AskedName | undefined,
    client: Meant | undefined,
    resolution: Resolution,
  ): Promise<void> {
    const { operation, search } = resolution;
    const isGiven = operation.names.some(
      ({ name, kind }) => kind === 'project' && search.call.params[name] !== undefined,
    );
    if (isGiven || asked === undefined || client === undefined) return;
    const projects = await search.all(asked, await this.scopeOf({ ...asked, kind: 'project' }, resolution));
    throw clientAlone(
      { ...asked, name: client.name ?? asked.name },
      candidatesAmong(ofClient(client)(projects), projects),
    );
  }

  private async scopeOf(
    asked: AskedName,
    { operation, search, params, helpingProject }: Resolution,
  ): Promise<NameScope> {
    const { kind } = asked;
    if (kind === 'workspace') return { kind };
    const workspaceId = await this.ownId('workspaceId', search.call, params);
    if (kind !== 'task') return { kind, workspaceId };
    const place = operation.names.find((parameter) => parameter.kind === 'project')?.fills;
    const projectId = helpingProject ?? (place && textAt(params, place));
    if (projectId === undefined) throw projectNeeded(asked);
    return { kind, workspaceId, projectId };
  }

  /** What the parameters say, or else what is the caller's own. */
  private async ownId(name: CallerDefault, call: OperationCall, params: Params): Promise<string> {
    const complete = await this.callerDefaults.complete({ callerDefaults: [name] }, { ...call, params });
    return String(complete[name]);
  }
}

function meantAs(entity: NamedEntity, asked: AskedName, call: OperationCall): Meant {
  if (entity.archived) call.onNote(archivedNote(asked, entity));
  return { id: entity.id, name: entity.name };
}

/** The whole name of what was named by a part of it. */
function wholeOf(match: NameMatch, asked: AskedName, entities: readonly NamedEntity[]): Pick<Meant, 'whole'> {
  if (match.kind !== 'one' || match.by !== 'part') return {};
  return { whole: { asked, entity: match.entity, text: textFor(match.entity, entities) } };
}

function shownOf(meant: Meant | undefined): Pick<PlannedName, 'id' | 'name'> {
  return { id: meant?.id ?? '', ...(meant?.name !== undefined && { name: meant.name }) };
}

/** The parameter that takes a task, where none is told yet. */
function taskPlace({ operation, search, params }: Resolution): string | undefined {
  const parameter = operation.names.find(({ kind, many }) => kind === 'task' && !many);
  if (parameter?.fills === undefined || search.call.params[parameter.name] !== undefined) return undefined;
  return textAt(params, parameter.fills) === undefined ? parameter.fills : undefined;
}

function takesTask(resolution: Resolution): boolean {
  return taskPlace(resolution) !== undefined;
}

/** The parameters with the task that was named together with its project. */
function withTask(meant: Meant | undefined, resolution: Resolution): Pick<Resolution, 'params'> {
  const place = taskPlace(resolution);
  const { params } = resolution;
  return { params: meant?.task === undefined || place === undefined ? params : fillIn(params, place, meant.task.id) };
}
