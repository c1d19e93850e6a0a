import { find, remove, replace } from '../collection.js';
import type { TimeEntry } from '../entities/time-entry.js';
import { booleanIn, flagOf, textsIn } from '../fields.js';
import { listPage } from '../paging.js';
import { entryPayload, hydratedEntry, isRunning } from '../payloads/time-entry.js';
import { missing } from '../reply.js';
import { created, empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { instantIn, requiredInstantIn } from '../time.js';
import { entryIn } from '../time-entry-fields.js';
import { newestFirst } from '../time-entry-filter.js';

const ENTRIES = '/v1/workspaces/{workspaceId}/time-entries';
const IN_PROGRESS = { page: 'page', size: 'page-size', first: 1, defaultSize: 10, maxSize: 1000 } as const;

export const TIME_ENTRY_ROUTES: readonly Route[] = [
  {
    operation: 'create_time_entry',
    method: 'POST',
    path: ENTRIES,
    handle: (request, state) => createEntry(request, state.user.id, state),
  },
  {
    operation: 'get_time_entry',
    method: 'GET',
    path: `${ENTRIES}/{id}`,
    handle: ({ params, query }, state) => {
      const entry = find(state.timeEntries, params['id'], 'Time entry');
      return ok(flagOf(query, 'hydrated') === true ? hydratedEntry(entry, state) : entry);
    },
  },
  { operation: 'update_time_entry', method: 'PUT', path: `${ENTRIES}/{id}`, handle: updateEntry },
  {
    operation: 'delete_time_entry',
    method: 'DELETE',
    path: `${ENTRIES}/{id}`,
    handle: ({ params }, state) => {
      const entry = find(state.timeEntries, params['id'], 'Time entry');
      remove(state.timeEntries, entry);
      return empty(204, { type: 'TIME_ENTRY_DELETED', payload: entryPayload(entry, state) });
    },
  },
  {
    operation: 'list_in_progress_time_entries',
    method: 'GET',
    path: `${ENTRIES}/status/in-progress`,
    handle: ({ query }, state) => listPage(newestFirst(state.timeEntries.filter(isRunning)), query, IN_PROGRESS),
  },
  {
    operation: 'batch_get_time_entries',
    method: 'POST',
    path: `${ENTRIES}/batch`,
    handle: ({ body }, state) => {
      const ids = textsIn(body, 'timeEntryIds');
      if (ids === undefined) throw missing();
      const hydrated = booleanIn(body, 'hydrated') === true;
      const entries = state.timeEntries.filter(({ id }) => ids.includes(id));
      return ok(hydrated ? entries.map((entry) => hydratedEntry(entry, state)) : entries);
    },
  },
  { operation: 'update_time_entries_invoiced', method: 'PATCH', path: `${ENTRIES}/invoiced`, handle: markInvoiced },
];

/**
 * Without an end it starts a timer. Whether Clockify then stops a timer that runs already has never been confirmed
 * (API.md 10); the sandbox stops nothing that nobody asked it to stop, so that both run.
 */
export function createEntry({ body }: SandboxRequest, userId: string, state: SandboxState): Outcome {
  const start = instantIn(body, 'start') ?? state.instant();
  const entry = entryIn(body, { id: state.newId(), userId, start }, state);
  state.timeEntries.push(entry);
  return created(entry, newEntryEvent(entry, state));
}

/** An entry made by hand is told of in other words than a timer (WEBHOOKS 5). */
export function newEntryEvent(entry: TimeEntry, state: SandboxState): { type: string; payload: object } {
  return { type: isRunning(entry) ? 'NEW_TIMER_STARTED' : 'NEW_TIME_ENTRY', payload: entryPayload(entry, state) };
}

/** Replaces: whatever is left out is lost (API.md 11.9). */
function updateEntry({ params, body }: SandboxRequest, state: SandboxState): Outcome {
  const before = find(state.timeEntries, params['id'], 'Time entry');
  const start = requiredInstantIn(body, 'start');
  const entry = replace(state.timeEntries, entryIn(body, { id: before.id, userId: before.userId, start }, state));
  return ok(entry, { type: 'TIME_ENTRY_UPDATED', payload: entryPayload(entry, state) });
}

function markInvoiced({ body }: SandboxRequest, state: SandboxState): Outcome {
  const ids = textsIn(body, 'timeEntryIds');
  const invoiced = booleanIn(body, 'invoiced');
  if (ids === undefined || invoiced === undefined) throw missing();
  for (const id of ids) find(state.timeEntries, id, 'Time entry');
  const others = state.invoicedEntryIds.filter((id) => !ids.includes(id));
  state.invoicedEntryIds.splice(0, state.invoicedEntryIds.length, ...others, ...(invoiced ? ids : []));
  return empty(200);
}
