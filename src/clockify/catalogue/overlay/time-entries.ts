import type { CatalogueRow } from '../catalogue-row.js';
import { demand, drop, limit, put } from '../corrections.js';
import { TIME_ENTRIES } from '../generated/time-entries.js';
import { type Entity, kept, keptAs, type Merge } from '../merge.js';
import { queryPages } from '../paging.js';
import { BOOLEAN, ID, IDS, record } from '../schemas.js';

/** A PUT replaces it (API.md 11.9). */
const KEPT: Merge = {
  entity: 'time entry',
  read: 'get_time_entry',
  id: 'id',
  fields: {
    start: kept('timeInterval.start'),
    end: kept('timeInterval.end', { nullable: true }),
    description: kept('description', { nullable: true }),
    projectId: kept('projectId', { nullable: true }),
    taskId: kept('taskId', { nullable: true, within: 'projectId' }),
    tagIds: kept('tagIds', { nullable: true }),
    billable: kept('billable'),
    customFields: keptAs(customFieldsOf, { nullable: true, key: 'customFieldId' }),
    type: keptAs(({ type }) => (type === 'REGULAR' || type === 'BREAK' ? type : undefined)),
  },
};

export const TIME_ENTRY_ROWS: readonly CatalogueRow[] = [
  {
    name: 'create_time_entry',
    summary: 'Record a time entry; without `end` it starts a timer',
    request: TIME_ENTRIES.createTimeEntry,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'create_time_entry_for_user',
    summary: 'Record a time entry for another user',
    request: TIME_ENTRIES.createForOthers,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
  },
  {
    name: 'list_time_entries',
    summary: 'List the time entries of a user, the newest first; start and end are read as local time',
    request: TIME_ENTRIES.getTimeEntries,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'timeEntries' },
    paging: queryPages(),
    ownUser: true,
    corrections: [put('project', ID), put('task', ID), put('tags', IDS), put('in-progress', BOOLEAN)],
  },
  {
    name: 'list_in_progress_time_entries',
    summary: 'List the running timers of a workspace',
    request: TIME_ENTRIES.getInProgressTimeEntries,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'timeEntries' },
    paging: queryPages({ maxSize: 1000, defaultSize: 10 }),
  },
  {
    name: 'get_time_entry',
    summary: 'Show one time entry',
    request: TIME_ENTRIES.getTimeEntry,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
  },
  {
    name: 'update_time_entry',
    summary: 'Change a time entry; what is left out stays, null clears',
    request: TIME_ENTRIES.updateTimeEntry,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'entity' },
    merge: KEPT,
  },
  {
    name: 'bulk_update_time_entries',
    summary: 'Change several time entries of a user; what is left out stays, null clears',
    request: TIME_ENTRIES.replaceMany,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'list', key: 'timeEntries' },
    merge: { ...KEPT, read: 'batch_get_time_entries' },
  },
  {
    name: 'update_time_entries_invoiced',
    summary: 'Mark time entries as invoiced or not invoiced',
    request: TIME_ENTRIES.updateInvoicedStatus,
    risk: 'write',
    retry: 'repeatable',
    result: { kind: 'none' },
    corrections: [
      // The document shows an inside of the server, its own example is a list of ids.
      put('body.timeEntryIds', { ...IDS, minItems: 1 }),
    ],
  },
  {
    name: 'stop_timer',
    summary: 'Stop the running timer of a user',
    request: TIME_ENTRIES.stopRunningTimeEntry,
    risk: 'write',
    retry: 'compare_first',
    result: { kind: 'entity' },
    ownUser: true,
  },
  {
    name: 'duplicate_time_entry',
    summary: 'Make a copy of a time entry',
    request: TIME_ENTRIES.duplicateTimeEntry,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    ownUser: true,
  },
  {
    name: 'delete_time_entry',
    summary: 'Delete a time entry',
    request: TIME_ENTRIES.deleteTimeEntry,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'none' },
    watch: { entity: 'time entry', read: 'get_time_entry', id: 'id' },
  },
  {
    name: 'delete_user_time_entries',
    summary: 'Delete the named time entries of a user',
    request: TIME_ENTRIES.deleteMany,
    risk: 'destructive',
    retry: 'repeatable',
    result: { kind: 'list', key: 'timeEntries' },
    corrections: [limit('time-entry-ids', { minItems: 1 })],
  },
  {
    name: 'batch_get_time_entries',
    summary: 'Show several time entries by their ids',
    request: {
      method: 'POST',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/time-entries/batch',
      pathParams: { workspaceId: ID },
      body: record({ timeEntryIds: { ...IDS, minItems: 1 }, hydrated: BOOLEAN }, ['timeEntryIds']),
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'timeEntries' },
  },
  {
    name: 'start_timer',
    summary: 'Start a timer: a time entry that has no end yet',
    request: TIME_ENTRIES.createTimeEntry,
    risk: 'write',
    retry: 'read_back',
    result: { kind: 'entity' },
    corrections: [drop('body.end'), demand('body.start')],
  },
  {
    name: 'get_running_timer',
    summary: 'Show the running timer of a user; the list is empty when nothing runs',
    request: {
      method: 'GET',
      host: 'api',
      path: '/v1/workspaces/{workspaceId}/user/{userId}/time-entries',
      pathParams: { workspaceId: ID, userId: ID },
      query: record({ hydrated: BOOLEAN }),
    },
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'list', key: 'timeEntries' },
    ownUser: true,
    fixed: { query: { 'in-progress': true } },
  },
];

/** Read as customFieldValues, with more than may be written (API.md 11.10). */
function customFieldsOf({ customFieldValues }: Entity): unknown {
  if (!Array.isArray(customFieldValues)) return undefined;
  return customFieldValues.map(({ customFieldId, value }) => ({ customFieldId, value }));
}
