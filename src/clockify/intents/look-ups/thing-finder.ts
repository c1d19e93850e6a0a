import { Injectable } from '@nestjs/common';
import { clarify } from '../../../integrations/spoken/clarify.js';
import type { SpokenArg } from '../../../integrations/spoken/spoken-args.js';
import type { WantedThing } from '../../../integrations/spoken/spoken-forms.js';
import type { Params } from '../../../integrations/operation.js';
import { CallerDefaults } from '../../caller-defaults.js';
import type { CallerDefault } from '../../catalogue/clockify-operation.js';
import type { NamedKind } from '../../catalogue/name-parameters.js';
import { NameResolver } from '../../names/name-resolver.js';
import { valueAt } from '../../pages/at-path.js';
import type { Placed } from '../form.js';
import { fieldsOf, textOf, textsOf } from '../arg-binding.js';
import { choose } from './choose.js';
import { EarlierEntries } from './earlier-entries.js';
import { EntryFinder } from './entry-finder.js';
import { LISTINGS } from './index.js';
import { type Listing, type Sought, textIn, unwrapped } from './listing.js';
import { ENTRY_OF_DAY } from './time-entries.js';
import { callOf, LookUpReader, placeOf, type Search } from './look-up.reader.js';

/** How much of a list is looked through. */
const MAX_ROWS = 2000;
/** Of what has a time, the newest is meant or its time is said. */
const MAX_NEWEST_ROWS = 200;
/** A filter of a report. */
const FILTER = { contains: 'CONTAINS', status: 'ALL' };

/** What narrows what a name stands for. */
interface Within {
  readonly project?: string | undefined;
  readonly client?: string | undefined;
}

/** Finds what a person means among what there is in Clockify, by reading only. */
@Injectable()
export class ThingFinder {
  constructor(
    private readonly reader: LookUpReader,
    private readonly entries: EntryFinder,
    private readonly earlier: EarlierEntries,
    private readonly names: NameResolver,
    private readonly callerDefaults: CallerDefaults,
  ) {}

  /**
   * What is to be put where.
   * @throws AppError validation_error with `kind: clarify` where nothing or several things fit; what Clockify fails with
   */
  async find(wanted: WantedThing, search: Search): Promise<Placed> {
    const { kind, path, said } = wanted;
    if (kind === 'timeEntry' && said['entry'] === 'corrected') return this.earlier.corrected(path, search);
    const listing = kind === 'timeEntry' && isOfDay(said['entry']) ? ENTRY_OF_DAY : LISTINGS[kind];
    if (listing !== undefined) return this.findListed(listing, wanted, search);
    switch (kind) {
      case 'entryTimes':
        return this.entries.times(wanted, search);
      case 'entryToRepeat':
        return this.earlier.repeated(wanted, search);
      case 'entryToSplit':
        throw await this.earlier.split(wanted, search);
      case 'stoppedTimer':
        return this.entries.stoppedTimer(wanted, search);
      case 'projectInText':
        return this.entries.projectInText(wanted, search);
      case 'projectToChoose':
        throw await this.entries.projectQuestion(search);
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
    return this.names.readTogether(search.operation, callOf(search, search.params));
  }

  /** The active people of the workspace. @throws AppError what asking Clockify failed with */
  async people(search: Search): Promise<readonly { readonly id: string; readonly name: string }[]> {
    const rows = await this.reader.rowsOf('list_users', { status: 'ACTIVE' }, MAX_ROWS, search);
    return unwrapped({}, rows).map((row) => ({ id: textIn(row, 'id'), name: textIn(row, 'name') }));
  }

  /** The parameters with whole names where parts of them were said. @throws AppError as {@link find} */
  spellOut(search: Search): Promise<Params> {
    return this.names.spellOut(search.operation, { ...callOf(search, search.params), onNote: search.call.onNote });
  }

  private async findListed(listing: Listing, { path, said }: WantedThing, search: Search): Promise<Placed> {
    const ids = await this.idsIn(listing, said, search);
    const sought: Sought = { said, ids, clock: search.clock, params: search.params, path };
    const listed = await this.reader.rowsOf(listing.operation, listing.ask?.(sought) ?? {}, limitOf(listing), search);
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
    const call = callOf(search, params);
    const { params: found } = await this.names.resolve({ risk: search.operation.risk, names: parameters }, call);
    return Array.isArray(found['ids']) ? found['ids'].map(String) : [];
  }

  /** Those who work on the task, and those who are to: whoever is assigned takes nobody's place. */
  private async withAssignees({ said }: WantedThing, search: Search): Promise<readonly string[]> {
    const [project, task] = [textOf(said['project']) ?? '', textOf(said['task']) ?? ''];
    const projectId = await this.idOf('project', project, search, { client: textOf(said['client']) });
    const [taskId = ''] = await this.idsOf('task', [task], search, { project, client: textOf(said['client']) });
    const current = await this.reader.ask('get_task', { projectId, taskId }, search);
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

  private async ownId(name: CallerDefault, search: Search): Promise<string> {
    const call = callOf(search, placeOf(search.params));
    return String((await this.callerDefaults.complete({ callerDefaults: [name] }, call))[name]);
  }
}

/** Whether an entry is told by its day alone. */
function isOfDay(entry: SpokenArg | undefined): boolean {
  const { date, start } = fieldsOf(entry);
  return date !== undefined && start === undefined;
}

function limitOf({ newestBy }: Listing): number {
  return newestBy === undefined ? MAX_ROWS : MAX_NEWEST_ROWS;
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
