import { Injectable } from '@nestjs/common';
import type { OperationCall, PlannedName } from '../../integrations/integration.js';
import type { Params } from '../../integrations/operation.js';
import { CallerDefaults } from '../caller-defaults.js';
import type { CallerDefault, ClockifyOperation } from '../catalogue/clockify-operation.js';
import type { NamedKind, NameParameter } from '../catalogue/name-parameters.js';
import { kindsChangedBy } from './changed-kinds.js';
import { EntityLists } from './entity-lists.js';
import { fillIn, textAt } from './fill-in.js';
import { type NameMatch, matchName } from './match-name.js';
import { type Listing, NameCache, type NameScope } from './name-cache.js';
import { archivedNote, type AskedName, projectNeeded, unclearName } from './name-errors.js';

/** What Clockify's ids look like (API.md 7): no lookup is needed for one. */
const ID = /^[0-9a-f]{24}$/;

/** What is looked up first: names are names in a workspace, and those of tasks in a project. */
const ORDER: readonly NamedKind[] = ['workspace', 'client', 'project', 'tag', 'user', 'task'];

/** What is to be known of an operation to replace names in its parameters. */
type Naming = Pick<ClockifyOperation, 'names' | 'risk'>;

/** A call whose names are being replaced. */
interface Resolution {
  readonly operation: Naming;
  readonly call: OperationCall;
  /** With the ids that are known by now. */
  readonly params: Params;
  readonly names: readonly PlannedName[];
  /** The id of a project that was named only to find a task in. */
  readonly helpingProject: string | undefined;
  /** Listings that were asked for on behalf of this call: nothing newer is to be had. */
  readonly fresh: Set<Listing>;
}

/** The parameters of a call with ids only, and what the names were that they stand for. */
export type ResolvedNames = Pick<Resolution, 'params' | 'names'>;

/** What a name stands for. */
type Meant = Pick<PlannedName, 'id' | 'name'>;

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
  async resolve(operation: Naming, call: OperationCall): Promise<ResolvedNames> {
    const given = operation.names
      .filter(({ name }) => call.params[name] !== undefined)
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    const { params } = call;
    let resolution: Resolution = { operation, call, params, names: [], helpingProject: undefined, fresh: new Set() };
    for (const parameter of given) resolution = await this.replace(parameter, resolution);
    return { params: resolution.params, names: resolution.names };
  }

  /** Makes sure that names are looked up anew after a call that may have changed them. */
  forgetChanged(operation: ClockifyOperation, params: Params): void {
    this.cache.forget(kindsChangedBy(operation), textAt(params, 'workspaceId'));
  }

  private async replace(parameter: NameParameter, resolution: Resolution): Promise<Resolution> {
    const { name, kind, fills, many, intoList } = parameter;
    const { [name]: value, ...others } = resolution.params;
    const asked = (Array.isArray(value) ? value : [value]).map((one, index) => ({
      kind,
      name: String(one),
      path: many ? `params.${name}.${index}` : `params.${name}`,
    }));
    const found: PlannedName[] = [];
    for (const one of asked) found.push({ path: one.path, given: one.name, ...(await this.meantBy(one, resolution)) });
    const ids = found.map(({ id }) => id);
    const names = [...resolution.names, ...found];
    if (fills === undefined) return { ...resolution, names, params: others, helpingProject: ids[0] };
    return { ...resolution, names, params: fillIn(others, fills, intoList ? [...new Set(ids)] : ids[0]) };
  }

  private async meantBy(asked: AskedName, resolution: Resolution): Promise<Meant> {
    const { call } = resolution;
    if (ID.test(asked.name)) return { id: asked.name };
    if (asked.kind === 'user' && asked.name.trim().toLowerCase() === 'me') {
      return { id: await this.ownId('userId', call, {}) };
    }
    const match = await this.match(asked, await this.scopeOf(asked, resolution), resolution);
    if (match.kind !== 'one') throw unclearName(asked, match);
    if (match.entity.archived) call.onNote(archivedNote(asked, match.entity));
    return { id: match.entity.id, name: match.entity.name };
  }

  private async match(asked: AskedName, scope: NameScope, resolution: Resolution): Promise<NameMatch> {
    const listing = this.listing(asked, scope, resolution);
    const match = matchName(await listing.entities, asked.name);
    const isClear = match.kind === 'one' && !match.entity.archived;
    // What was made a second ago has to be found, and what removes something must not go by what was so a minute ago.
    const mayBeOld = !resolution.fresh.has(listing) && (!isClear || resolution.operation.risk === 'destructive');
    return mayBeOld ? matchName(await this.listing(asked, scope, resolution, listing).entities, asked.name) : match;
  }

  private listing(asked: AskedName, scope: NameScope, { call, fresh }: Resolution, refused?: Listing): Listing {
    let isNew = false;
    const load = (): ReturnType<EntityLists['load']> => {
      isNew = true;
      return this.lists.load(scope, asked, call);
    };
    const listing = this.cache.listing(scope, load, refused);
    if (isNew) fresh.add(listing);
    return listing;
  }

  private async scopeOf(asked: AskedName, { operation, call, params, helpingProject }: Resolution): Promise<NameScope> {
    const { kind } = asked;
    if (kind === 'workspace') return { kind };
    const workspaceId = await this.ownId('workspaceId', call, params);
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
