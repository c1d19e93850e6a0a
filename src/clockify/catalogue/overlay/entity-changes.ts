import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { ENTITY_CHANGES } from '../generated/entity-changes.js';
import { queryPages } from '../paging.js';
import { listOf, text } from '../schemas.js';

export const ENTITY_CHANGE_ROWS: readonly CatalogueRow[] = [
  {
    name: 'list_created_entities',
    summary: 'List the entities of given types that were created in a period',
    request: ENTITY_CHANGES.getCreatedEntityInfo,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'entities' },
    paging: queryPages({ size: 'limit', first: 0, lastPageHeader: false }),
    corrections: [put('type', listOf(text({ min: 1 }), { min: 1, unique: true }))],
  },
  {
    name: 'list_updated_entities',
    summary: 'List the entities of given types that were updated in a period',
    request: ENTITY_CHANGES.getUpdatedEntityInfo,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'entities' },
    paging: queryPages({ size: 'limit', first: 0, lastPageHeader: false }),
    corrections: [put('type', listOf(text({ min: 1 }), { min: 1, unique: true }))],
  },
  {
    name: 'list_deleted_entities',
    summary: 'List the entities of given types that were deleted in a period',
    request: ENTITY_CHANGES.getDeletedEntityInfo,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    paging: queryPages({ size: 'limit', first: 0, lastPageHeader: false, rows: ['response'] }),
    corrections: [put('type', listOf(text({ min: 1 }), { min: 1, unique: true }))],
  },
];
