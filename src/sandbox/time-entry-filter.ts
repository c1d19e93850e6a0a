import type { TimeEntry } from './entities/time-entry.js';
import { flagOf, listOf } from './fields.js';
import { isRunning } from './payloads/time-entry.js';
import { sortedBy } from './sorting.js';
import { instantOf, readAsLocal } from './time.js';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * The entries that a query asks for. `start` and `end` are read as the account's wall clock, whatever zone they are
 * written in (API.md 7); an entry is within them when it starts there.
 */
export function filterEntries(entries: readonly TimeEntry[], query: URLSearchParams, timeZone: string): TimeEntry[] {
  const description = query.get('description')?.toLowerCase() ?? '';
  const tags = listOf(query, 'tags');
  const inProgress = flagOf(query, 'in-progress');
  const isWanted = [
    isWithin(query, timeZone),
    isInWeekBefore(query),
    hasReference('project', ({ projectId }) => projectId, query),
    hasReference('task', ({ taskId }) => taskId, query),
    (entry: TimeEntry) => entry.description.toLowerCase().includes(description),
    ({ tagIds }: TimeEntry) => tags.length === 0 || tagIds.some((id) => tags.includes(id)),
    (entry: TimeEntry) => inProgress !== true || isRunning(entry),
  ];
  return entries.filter((entry) => isWanted.every((fits) => fits(entry)));
}

/** The order of every list of entries (API.md 4). */
export function newestFirst(entries: readonly TimeEntry[]): TimeEntry[] {
  return sortedBy(entries, startOf, true);
}

type Fits = (entry: TimeEntry) => boolean;

function isWithin(query: URLSearchParams, timeZone: string): Fits {
  const [from, to] = ['start', 'end'].map((name) => {
    const written = instantOf(query, name);
    return written === undefined ? undefined : readAsLocal(written, timeZone);
  });
  return (entry) => (from === undefined || startOf(entry) >= from) && (to === undefined || startOf(entry) <= to);
}

/** Only entries with a project or a task. */
function isInWeekBefore(query: URLSearchParams): Fits {
  const to = instantOf(query, 'get-week-before');
  if (to === undefined) return () => true;
  return (entry) => {
    const start = startOf(entry);
    return start >= to - WEEK_MS && start <= to && (entry.projectId !== null || entry.taskId !== null);
  };
}

function hasReference(name: string, idOf: (entry: TimeEntry) => string | null, query: URLSearchParams): Fits {
  const wanted = query.get(name) ?? '';
  const required = flagOf(query, `${name}-required`) === true;
  return (entry) => (wanted === '' || idOf(entry) === wanted) && (!required || idOf(entry) !== null);
}

function startOf({ timeInterval }: TimeEntry): number {
  return Date.parse(timeInterval.start);
}
