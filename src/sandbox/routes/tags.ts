import { find, remove, replace } from '../collection.js';
import type { Tag } from '../entities/client.js';
import { booleanIn, listOf, requiredTextIn } from '../fields.js';
import { assertNameFree, filterNamed, sortedByName } from '../named-entities.js';
import { listPage } from '../paging.js';
import { namedPayload } from '../payloads/named.js';
import { created, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const TAGS = '/v1/workspaces/{workspaceId}/tags';
const NAME = { max: 100 };

export const TAG_ROUTES: readonly Route[] = [
  {
    operation: 'list_tags',
    method: 'GET',
    path: TAGS,
    handle: ({ query }, state) => {
      const excluded = listOf(query, 'excluded-ids');
      const rows = filterNamed(state.tags, query).filter(({ id }) => !excluded.includes(id));
      return listPage(sortedByName(rows, query), query);
    },
  },
  { operation: 'create_tag', method: 'POST', path: TAGS, handle: createTag },
  {
    operation: 'get_tag',
    method: 'GET',
    path: `${TAGS}/{id}`,
    handle: ({ params }, state) => ok(find(state.tags, params['id'], 'Tag')),
  },
  { operation: 'update_tag', method: 'PUT', path: `${TAGS}/{id}`, handle: updateTag },
  {
    operation: 'delete_tag',
    method: 'DELETE',
    path: `${TAGS}/{id}`,
    handle: ({ params }, state) => {
      const tag = find(state.tags, params['id'], 'Tag');
      remove(state.tags, tag);
      for (const entry of state.timeEntries)
        if (entry.tagIds.includes(tag.id))
          replace(state.timeEntries, { ...entry, tagIds: entry.tagIds.filter((id) => id !== tag.id) });
      return ok(tag, { type: 'TAG_DELETED', payload: namedPayload(tag) });
    },
  },
];

function createTag({ body }: SandboxRequest, state: SandboxState): Outcome {
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Tag', name, state.tags);
  const tag: Tag = { id: state.newId(), name, workspaceId: state.workspace.id, archived: false };
  state.tags.push(tag);
  return created(tag, { type: 'NEW_TAG', payload: namedPayload(tag) });
}

/** Replaces: a tag whose `archived` is left out comes back to life (API.md 11.6). */
function updateTag({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.tags, params['id'], 'Tag');
  const name = requiredTextIn(body, 'name', NAME);
  assertNameFree('Tag', name, state.tags, before.id);
  const tag = replace(state.tags, { ...before, name, archived: booleanIn(body, 'archived') ?? false });
  return ok(tag, { type: 'TAG_UPDATED', payload: namedPayload(tag) });
}
