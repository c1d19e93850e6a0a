import type { CatalogueRow } from '../catalogue-row.js';
import { demand, limit, put } from '../corrections.js';
import { TAGS } from '../generated/tags.js';
import { kept } from '../merge.js';
import { queryPages } from '../paging.js';
import { IDS } from '../schemas.js';

export const TAG_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_tags',
    summary: 'List the tags of a workspace; without `archived` both active and archived ones',
    request: TAGS.getTags,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'tags' },
    paging: queryPages(),
    corrections: [put('excluded-ids', IDS)],
  },
  {
    name: 'create_tag',
    summary: 'Create a tag',
    request: TAGS.createNewTag,
    risk: 'write',
    retry: 'unique_name',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 }), demand('body.name')],
  },
  {
    name: 'get_tag',
    summary: 'Show one tag',
    request: TAGS.getTag,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_tag',
    summary: 'Change a tag; what is left out stays',
    request: TAGS.updateTag,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    corrections: [limit('body.name', { minLength: 1 })],
    merge: {
      entity: 'tag',
      read: 'get_tag',
      id: 'id',
      // One that is archived would come back (API.md 11.6).
      fields: { name: kept('name'), archived: kept('archived') },
    },
  },
  {
    name: 'delete_tag',
    summary: 'Delete a tag and show what it was',
    request: TAGS.deleteTag,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'entity' },
    watch: { entity: 'tag', read: 'get_tag', id: 'id' },
  },
];
