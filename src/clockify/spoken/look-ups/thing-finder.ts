import { Injectable } from '@nestjs/common';
import { AppError } from '../../../common/errors/app-error.js';
import { clarify } from '../../../integrations/spoken/clarify.js';
import type { SpokenClock } from '../../../integrations/spoken/spoken-clock.js';
import type { LookUpCall, WantedThing } from '../../../integrations/spoken/spoken-forms.js';
import type { Params } from '../../../integrations/operation.js';
import { RowList } from '../../../integrations/row-list.js';
import { CallerDefaults } from '../../caller-defaults.js';
import type { CallerDefault, ClockifyOperation } from '../../catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../../catalogue/index.js';
import type { NamedKind } from '../../catalogue/name-parameters.js';
import { ClockifyClient } from '../../client/clockify.client.js';
import { NameResolver } from '../../names/name-resolver.js';
import { valueAt } from '../../pages/at-path.js';
import { changedTimes, stopNote } from '../entry-times.js';
import type { Placed } from '../form.js';
import { fieldsOf, textOf, textsOf } from '../place.js';
import { questionsFor } from '../questions/index.js';
import { choose } from './choose.js';
import { LISTINGS } from './index.js';
import { type Listing, type Row, type Sought, textIn, unwrapped } from './listing.js';

/** How much of a list is looked through. */
const MAX_ROWS = 2000;
/** Of what has a time, the newest is meant or its time is said. */
const MAX_NEWEST_ROWS = 200;
/** Of what may be meant, so many are offered. */
const MOST_OFFERED = 5;
/** A filter of a report. */
const FILTER = { contains: 'CONTAINS', status: 'ALL' };

/** What narrows what a name stands for. */
interface Within {
  readonly project?: string | undefined;
  readonly client?: string | undefined;
}

/** A look-up under way. */
export interface Search {
  /** What is to be run in the end. */
  readonly operation: ClockifyOperation;
  readonly params: Params;
  readonly clock: SpokenClock;
  readonly call: LookUpCall;
}

/** Finds what a person means among what there is in Clockify, by reading only. */
@Injectable()
export class ThingFinder {
  private readonly operations = new Map(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation]));

  constructor(
    private readonly client: ClockifyClient,
    private readonly names: NameResolver,
    private readonly callerDefaults: CallerDefaults,
  ) {}

  /**
   * What is to be put where.
   * @throws AppError validation_error with `kind: clarify` where nothing or several things fit; what Clockify fails with
   */
  async find(wanted: WantedThing, search: Search): Promise<Placed> {
    const { kind, path, said } = wanted;
    const listing = LISTINGS[kind];
    if (listing !== undefined) return this.findListed(listing, wanted, search);
    switch (kind) {
      case 'entryTimes':
        return this.entryTimes(wanted, search);
      case 'stoppedTimer':
        return this.stoppedTimer(wanted, search);
      case 'projectInText':
        return this.projectInText(wanted, search);
      case 'projectToChoose':
        throw await this.projectQuestion(search);
      case 'assignees':
        return { [path]: await this.withAssignees(wanted, search) };
      case 'roleTarget':
        return { [path]: await this.roleTarget(wanted, search) };
      case 'tags':
        return filterOf(path, await this.idsOf('tag', textsOf(said['tags']) ?? [], search));
      default:
        return filterOf(
          path,
          await this.idsOf(namedKind(kind), textsOf(said[kind]) ?? [], search, {
            project: kind === 'project' ? undefined : textOf(said['project']),
            client: kind === 'client' ? undefined : textOf(said['client']),
          }),
        );
    }
  }

  /**
   * The parameters, where a project and a task were said as one: it may as well be a client and its project.
   * @throws AppError as {@link find}
   */
  readTogether(search: Search): Promise<Params> {
    return this.names.readTogether(search.operation, this.callOf(search, search.params));
  }

  private async findListed(listing: Listing, { path, said }: WantedThing, search: Search): Promise<Placed> {
    const ids = await this.idsIn(listing, said, search);
    const sought: Sought = { said, ids, clock: search.clock, params: search.params, path };
    const listed = await this.rowsOf(listing.operation, listing.ask?.(sought) ?? {}, limitOf(listing), search);
    const rows = unwrapped(listing, listed);
    const { rows: chosen, note } = choose(listing, rows, sought);
    if (note !== undefined) search.call.onNote(note);
    if (listing.many === true) return { [path]: chosen.map((row) => row['id']) };
    const [row = {}] = chosen;
    return listing.fills?.(row, sought) ?? { [path]: row['id'] };
  }

  /** The ids of what is named in what was said. */
  private async idsIn(
    { names = [] }: Listing,
    said: WantedThing['said'],
    search: Search,
  ): Promise<Record<string, string>> {
    const ids: Record<string, string> = {};
    const nested = fieldsOf(said['continueFrom']);
    for (const name of names) {
      const value = textOf(said[name] ?? nested[name]);
      const [id] = value === undefined ? [] : await this.idsOf(name, [value], search);
      if (id !== undefined) ids[name] = id;
    }
    return ids;
  }

  private async idsOf(
    kind: NamedKind,
    names: readonly string[],
    search: Search,
    { project, client }: Within = {},
  ): Promise<readonly string[]> {
    const parameter = kind === 'tag' ? 'tags' : kind;
    const parameters = [
      { name: 'ofClient', kind: 'client' as const, fills: undefined, many: false, intoList: false },
      { name: 'inProject', kind: 'project' as const, fills: 'projectId', many: false, intoList: false },
      { name: parameter, kind, fills: 'ids', many: true, intoList: true },
    ];
    const params = {
      ...placeOf(search.params),
      [parameter]: names,
      ...(client !== undefined && { ofClient: client }),
      ...(project !== undefined && { inProject: project }),
    };
    const call = this.callOf(search, params);
    const { params: found } = await this.names.resolve({ risk: search.operation.risk, names: parameters }, call);
    return Array.isArray(found['ids']) ? found['ids'].map(String) : [];
  }

  /** The times that an entry gets, whose own day is that of a time without one. */
  private async entryTimes({ said, dayless = [] }: WantedThing, search: Search): Promise<Placed> {
    const row = await this.ask('get_time_entry', { id: search.params['id'] }, search);
    const entry = { start: textIn(row, 'timeInterval', 'start'), end: textIn(row, 'timeInterval', 'end') };
    return changedTimes(entry, { start: textOf(said['start']), end: textOf(said['end']), dayless }, search.clock);
  }

  /** Makes sure that the timer which is stopped had begun by then, and says which one it is. */
  private async stoppedTimer({ said, dayless = [] }: WantedThing, search: Search): Promise<Placed> {
    const { clock, call } = search;
    const sought: Sought = { said: { entry: 'running' }, ids: {}, clock, params: search.params, path: 'id' };
    const rows = await this.rowsOf('list_time_entries', {}, MAX_NEWEST_ROWS, search);
    const running = unwrapped({}, rows).find((row) => LISTINGS['timeEntry']?.fits(row, sought));
    const timer = running && { start: textIn(running, 'timeInterval', 'start'), title: textIn(running, 'description') };
    const note = stopNote({ end: textOf(said['end']) ?? '', isDayless: dayless.includes('end') }, timer, clock);
    if (note !== undefined) call.onNote(note);
    return {};
  }

  /**
   * The project that a text names, whatever its letters. Where Clockify cannot be asked the text stays one, and it is told.
   * @throws AppError validation_error with `kind: clarify` where the text only begins with the name
   */
  private async projectInText({ said }: WantedThing, search: Search): Promise<Placed> {
    const text = textOf(said['description']) ?? '';
    const found = await this.names
      .projectIn(text, search.operation, this.callOf(search, placeOf(search.params)))
      .catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error;
        search.call.onNote(`Whether "${text}" names a project could not be looked up.`);
        return undefined;
      });
    if (found === undefined) return {};
    if (found.rest === '') {
      search.call.onNote(`"${text}" is taken for the project ${found.name}.`);
      return { 'body.projectId': found.id, 'body.description': undefined };
    }
    const ask = questionsFor(search.clock);
    throw clarify(ask.projectOrText(text, found.name), {
      missing: ['description'],
      candidates: [`"${text}"`, `${ask.project} "${found.name}" "${found.rest}"`],
    });
  }

  /** Asks for a project; those that the person works on most are offered. */
  private async projectQuestion(search: Search): Promise<Error> {
    const entries = await this.rowsOf('list_time_entries', {}, MAX_NEWEST_ROWS, search);
    const used = Map.groupBy(unwrapped({}, entries), (row) => textIn(row, 'projectId'));
    const projects = unwrapped({}, await this.rowsOf('list_projects', { archived: false }, MAX_ROWS, search));
    const usedMost = [...projects].sort((one, other) => usesOf(other, used) - usesOf(one, used));
    return clarify(questionsFor(search.clock).whichProject, {
      missing: ['project'],
      candidates: usedMost.slice(0, MOST_OFFERED).map((row) => ({ id: row['id'], name: textIn(row, 'name') })),
    });
  }

  /** Those who work on the task, and those who are to: whoever is assigned takes nobody's place. */
  private async withAssignees({ said }: WantedThing, search: Search): Promise<readonly string[]> {
    const [project, task] = [textOf(said['project']) ?? '', textOf(said['task']) ?? ''];
    const projectId = await this.idOf('project', project, search, { client: textOf(said['client']) });
    const [taskId = ''] = await this.idsOf('task', [task], search, { project, client: textOf(said['client']) });
    const current = await this.ask('get_task', { projectId, taskId }, search);
    const before = valueAt(current, ['assigneeIds']);
    const added = await this.idsOf('user', textsOf(said['assignees']) ?? [], search);
    return [...new Set([...(Array.isArray(before) ? before.map(String) : []), ...added])];
  }

  /** What a role is about: a project for its manager, the workspace for its admin. */
  private async roleTarget({ said }: WantedThing, search: Search): Promise<string> {
    const role = textOf(said['role'])?.toUpperCase();
    const project = textOf(said['project']);
    if (role === 'WORKSPACE_ADMIN') return this.ownId('workspaceId', search);
    const [member, ...others] = textsOf(said['members']) ?? [];
    if (role === 'PROJECT_MANAGER' && project !== undefined) return this.idOf('project', project, search);
    if (role === 'TEAM_MANAGER' && member !== undefined && others.length === 0)
      return this.idOf('user', member, search);
    throw clarify('Say the one project that the role is for, or the one person whose manager it makes.', {
      missing: [role === 'TEAM_MANAGER' ? 'members' : 'project'],
    });
  }

  private async idOf(kind: NamedKind, name: string, search: Search, within?: Within): Promise<string> {
    const [id = ''] = await this.idsOf(kind, [name], search, within);
    return id;
  }

  private async rowsOf(name: string, params: Params, limit: number, search: Search): Promise<readonly unknown[]> {
    const operation = this.operationOf(name);
    const { wholeList } = operation;
    if (wholeList === undefined) throw new Error(`${name} is no list`);
    const answer = await this.ask(name, { ...params, all: true, [wholeList.limit]: limit }, search);
    const rows = answer instanceof RowList ? answer.rows : valueAt(answer, wholeList.rows);
    return Array.isArray(rows) ? rows : [];
  }

  private async ask(name: string, params: Params, search: Search): Promise<unknown> {
    const operation = this.operationOf(name);
    const call = this.callOf(search, { ...placeOf(search.params), ...params });
    return this.client.run(operation, {
      ...call,
      operation,
      params: await this.callerDefaults.complete(operation, call),
    });
  }

  private async ownId(name: CallerDefault, search: Search): Promise<string> {
    const call = this.callOf(search, placeOf(search.params));
    return String((await this.callerDefaults.complete({ callerDefaults: [name] }, call))[name]);
  }

  private callOf({ operation, call }: Search, params: Params): Parameters<ClockifyClient['run']>[1] {
    return { ...call, operation, params, onAttempt: () => undefined };
  }

  private operationOf(name: string): ClockifyOperation {
    const operation = this.operations.get(name);
    if (operation === undefined) throw new Error(`The catalogue has no operation ${name}`);
    return operation;
  }
}

function usesOf(project: Row, used: ReadonlyMap<string, readonly Row[]>): number {
  return used.get(textIn(project, 'id'))?.length ?? 0;
}

function limitOf({ newestBy }: Listing): number {
  return newestBy === undefined ? MAX_ROWS : MAX_NEWEST_ROWS;
}

/** Where to look: in the workspace of the command, where one is said. */
function placeOf({ workspaceId }: Params): Params {
  return workspaceId === undefined ? {} : { workspaceId };
}

function namedKind(kind: string): Exclude<NamedKind, 'workspace'> {
  switch (kind) {
    case 'client':
    case 'project':
    case 'task':
    case 'user':
      return kind;
    default:
      throw new Error(`Nobody looks up ${kind}`);
  }
}

/** Ids as the filter of a report takes them: with how they are meant beside them. */
function filterOf(path: string, ids: readonly string[]): Placed {
  if (!path.endsWith('.ids')) return { [path]: ids };
  const filter = path.slice(0, -'.ids'.length);
  return { [filter]: { ...FILTER, ids } };
}
