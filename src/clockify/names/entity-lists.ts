import { Injectable } from '@nestjs/common';
import { AppError } from '../../common/errors/app-error.js';
import type { OperationCall } from '../../integrations/integration.js';
import type { Params } from '../../integrations/operation.js';
import type { ClockifyOperation } from '../catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../catalogue/index.js';
import type { NamedKind } from '../catalogue/name-parameters.js';
import { ClockifyClient } from '../client/clockify.client.js';
import type { NameScope } from './name-cache.js';
import { type AskedName, tooManyToSearch } from './name-errors.js';
import { entityOf, type NamedEntity } from './named-entity.js';

const PAGE_SIZE = 200;
const MAX_PAGES = 50;

/** The operation that lists a kind, and what it is asked with: everything, be it archived or not (API.md 11.5). */
export const LISTS: Readonly<Record<NamedKind, { readonly operation: string; readonly params?: Params }>> = {
  client: { operation: 'list_clients' },
  project: { operation: 'list_projects' },
  tag: { operation: 'list_tags' },
  task: { operation: 'list_tasks' },
  user: { operation: 'list_users', params: { status: 'ALL', memberships: 'WORKSPACE' } },
  workspace: { operation: 'list_workspaces' },
};

/** Asks Clockify for everything that can be named in a scope, page by page. */
@Injectable()
export class EntityLists {
  private readonly operations = new Map(CLOCKIFY_OPERATIONS.map((operation) => [operation.name, operation]));

  constructor(private readonly client: ClockifyClient) {}

  /** @throws AppError for every failure, and validation_error where there is too much to search */
  async load(scope: NameScope, asked: AskedName, call: OperationCall): Promise<readonly NamedEntity[]> {
    const { kind, workspaceId, projectId } = scope;
    const operation = this.operationFor(kind);
    const where = { ...(workspaceId && { workspaceId }), ...(projectId && { projectId }), ...LISTS[kind].params };
    const ask = async (page: Params): Promise<unknown[]> =>
      rowsOf(await this.client.run(operation, { ...call, operation, params: { ...where, ...page } }), kind);
    const found = new Map<string, NamedEntity>();
    const { paging } = operation;
    if (paging === 'never') return collect(found, kind, await ask({}));
    for (let page = 0; page < MAX_PAGES; page++) {
      const before = found.size;
      const rows = await ask({ [paging.page]: paging.first + page, [paging.size]: PAGE_SIZE });
      const all = collect(found, kind, rows);
      // A short page is the last one; one that tells nothing new comes from a list without pages (API.md 4).
      if (rows.length < PAGE_SIZE || found.size === before) return all;
    }
    throw tooManyToSearch(asked, MAX_PAGES * PAGE_SIZE);
  }

  private operationFor(kind: NamedKind): ClockifyOperation {
    const operation = this.operations.get(LISTS[kind].operation);
    if (operation === undefined) throw new Error(`The catalogue has no operation ${LISTS[kind].operation}`);
    return operation;
  }
}

function rowsOf(answer: unknown, kind: NamedKind): unknown[] {
  if (Array.isArray(answer)) return answer;
  throw new AppError('upstream_error', `Clockify answered something else than a list of ${kind}s.`);
}

function collect(found: Map<string, NamedEntity>, kind: NamedKind, rows: readonly unknown[]): readonly NamedEntity[] {
  for (const row of rows) {
    const entity = entityOf(kind, row);
    if (entity !== undefined) found.set(entity.id, entity);
  }
  return [...found.values()];
}
