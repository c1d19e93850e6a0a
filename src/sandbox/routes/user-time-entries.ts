import { find, remove, replace } from '../collection.js';
import type { TimeEntry } from '../entities/time-entry.js';
import type { User } from '../entities/user.js';
import { flagOf, listOf, rowsOf } from '../fields.js';
import { listPage } from '../paging.js';
import { entryPayload, hydratedEntry, isRunning } from '../payloads/time-entry.js';
import { accessDenied, missingParameter, notModelled, nothingRunning } from '../reply.js';
import { created, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';
import { instantIn, interval, requiredInstantIn } from '../time.js';
import { assertComplete, entryIn } from '../time-entry-fields.js';
import { filterEntries, newestFirst } from '../time-entry-filter.js';
import { createEntry, newEntryEvent } from './time-entries.js';

const ENTRIES = '/v1/workspaces/{workspaceId}/user/{userId}/time-entries';

export const USER_TIME_ENTRY_ROUTES: readonly Route[] = [
  {
    operation: 'list_time_entries',
    method: 'GET',
    path: ENTRIES,
    handle: (request, state) => {
      const { query } = request;
      const rows = newestFirst(filterEntries(entriesOf(request, state), query, state.timeZone));
      const hydrated = flagOf(query, 'hydrated') === true;
      return listPage(hydrated ? rows.map((entry) => hydratedEntry(entry, state)) : rows, query);
    },
  },
  { operation: 'create_time_entry_for_user', method: 'POST', path: ENTRIES, handle: createForUser },
  { operation: 'bulk_update_time_entries', method: 'PUT', path: ENTRIES, takes: 'array', handle: updateMany },
  { operation: 'stop_timer', method: 'PATCH', path: ENTRIES, handle: stopTimer },
  { operation: 'delete_user_time_entries', method: 'DELETE', path: ENTRIES, handle: deleteMany },
  { operation: 'duplicate_time_entry', method: 'POST', path: `${ENTRIES}/{id}/duplicate`, handle: duplicate },
];

/** Adding time for others costs money (API.md 14). */
function createForUser(request: SandboxRequest, state: SandboxState): Outcome {
  const user = userOf(request, state);
  if (user.id !== state.user.id && state.workspace.featureSubscriptionType === 'FREE') throw accessDenied();
  if (request.query.has('from-entry')) throw notModelled('from-entry');
  return createEntry(request, user.id, state);
}

/** Replaces each entry, like the single one; a row without a start keeps its own. */
function updateMany(request: SandboxRequest, state: SandboxState): Outcome {
  const known = entriesOf(request, state);
  const updated = rowsOf(request.rows).map((row) => {
    const before = find(known, row['id'], 'Time entry');
    const start = instantIn(row, 'start') ?? before.timeInterval.start;
    return entryIn(row, { id: before.id, userId: before.userId, start }, state);
  });
  for (const entry of updated) replace(state.timeEntries, entry);
  const events = updated.map((entry) => ({ type: 'TIME_ENTRY_UPDATED', payload: entryPayload(entry, state) }));
  return ok(updated, ...events);
}

/** Stops the timer that was started last. */
function stopTimer(request: SandboxRequest, state: SandboxState): Outcome {
  const running = newestFirst(entriesOf(request, state).filter(isRunning))[0];
  const end = requiredInstantIn(request.body, 'end');
  if (running === undefined) throw nothingRunning();
  const stopped: TimeEntry = { ...running, timeInterval: interval(running.timeInterval.start, end) };
  assertComplete(stopped, state);
  replace(state.timeEntries, stopped);
  return ok(stopped, { type: 'TIMER_STOPPED', payload: entryPayload(stopped, state) });
}

function deleteMany(request: SandboxRequest, state: SandboxState): Outcome {
  const ids = listOf(request.query, 'time-entry-ids');
  if (ids.length === 0) throw missingParameter('time-entry-ids');
  const known = entriesOf(request, state);
  const entries = ids.map((id) => find(known, id, 'Time entry'));
  for (const entry of entries) remove(state.timeEntries, entry);
  const events = entries.map((entry) => ({ type: 'TIME_ENTRY_DELETED', payload: entryPayload(entry, state) }));
  return ok(entries, ...events);
}

function duplicate(request: SandboxRequest, state: SandboxState): Outcome {
  const original = find(entriesOf(request, state), request.params['id'], 'Time entry');
  const id = state.newId();
  const customFieldValues = original.customFieldValues.map((value) => ({ ...value, timeEntryId: id }));
  const copy: TimeEntry = { ...original, id, customFieldValues };
  state.timeEntries.push(copy);
  return created(copy, newEntryEvent(copy, state));
}

function userOf({ params }: SandboxRequest, { users }: SandboxState): User {
  return find(users, params['userId'], 'User');
}

function entriesOf(request: SandboxRequest, state: SandboxState): TimeEntry[] {
  const user = userOf(request, state);
  return state.timeEntries.filter(({ userId }) => userId === user.id);
}
