import type { TimeEntry } from '../entities/time-entry.js';
import { booleanIn, fieldsIn, textIn, textsIn, wordIn } from '../fields.js';
import type { Fields } from '../input.js';
import { notModelled } from '../reply.js';
import type { SandboxState } from '../state.js';
import { newestFirst } from '../time-entry-filter.js';
import type { Period } from './period.js';

const CONTAINS = ['CONTAINS', 'DOES_NOT_CONTAIN', 'CONTAINS_ONLY'] as const;
const TEXT = { max: 3000 };
/** Filters that the sandbox would have to guess at. */
const NOT_MODELLED = ['customFields', 'userCustomFields', 'userGroups', 'currency', 'approvalState'];

/** The entries that a report is about, newest first: they start within its period and have ended. */
export function reportedEntries(body: Fields, period: Period, state: SandboxState): TimeEntry[] {
  return enteredEntries(body, period, state).filter(({ timeInterval }) => timeInterval.end !== null);
}

/** The same with those that still run, which only a report of attendance tells of. */
export function enteredEntries(body: Fields, period: Period, state: SandboxState): TimeEntry[] {
  assertModelled(body);
  const clientOf = ({ projectId }: TimeEntry): string =>
    state.projects.find(({ id }) => id === projectId)?.clientId ?? '';
  const description = textIn(body, 'description', TEXT)?.toLowerCase() ?? '';
  const billable = booleanIn(body, 'billable');
  const invoicing = wordIn(body, 'invoicingState', ['INVOICED', 'UNINVOICED', 'ALL']) ?? 'ALL';
  const isWanted = [
    ({ timeInterval }: TimeEntry) => isWithin(Date.parse(timeInterval.start), period),
    hasOneOf<TimeEntry>(body, 'users', ({ userId }) => [userId]),
    hasOneOf<TimeEntry>(body, 'projects', ({ projectId }) => [projectId]),
    hasOneOf<TimeEntry>(body, 'clients', (entry) => [clientOf(entry)]),
    hasOneOf<TimeEntry>(body, 'tasks', ({ taskId }) => [taskId]),
    hasOneOf<TimeEntry>(body, 'tags', ({ tagIds }) => tagIds),
    (entry: TimeEntry) => entry.description.toLowerCase().includes(description),
    (entry: TimeEntry) => booleanIn(body, 'withoutDescription') !== true || entry.description === '',
    (entry: TimeEntry) => billable === undefined || entry.billable === billable,
    ({ id }: TimeEntry) => invoicing === 'ALL' || state.invoicedEntryIds.includes(id) === (invoicing === 'INVOICED'),
  ];
  return newestFirst(state.timeEntries.filter((entry) => isWanted.every((fits) => fits(entry))));
}

/** @throws Refusal 501 for files and filters that the sandbox does not make up */
export function assertModelled(body: Fields): void {
  const exportType = wordIn(body, 'exportType', ['JSON', 'JSON_V1', 'PDF', 'CSV', 'XLSX', 'ZIP']) ?? 'JSON';
  if (!exportType.startsWith('JSON')) throw notModelled(`reports as ${exportType}`);
  const unknown = NOT_MODELLED.find((filter) => !isEmpty(body[filter]));
  if (unknown !== undefined) throw notModelled(`the report filter ${unknown}`);
}

/** Whether an instant is within a period. */
export function isWithin(instant: number, { start, end }: Period): boolean {
  return instant >= start && instant <= end;
}

/** Whether something has one of the ids that a filter names, or none of them where it says so; no filter lets all through. */
export function hasOneOf<Row>(
  body: Fields,
  name: string,
  idsOf: (row: Row) => readonly (string | null)[],
): (row: Row) => boolean {
  const filter = fieldsIn(body, name) ?? {};
  const wanted = textsIn(filter, 'ids') ?? [];
  const contains = wordIn(filter, 'contains', CONTAINS) ?? 'CONTAINS';
  return (row) => {
    const has = idsOf(row).some((id) => id !== null && wanted.includes(id));
    return wanted.length === 0 || has === (contains !== 'DOES_NOT_CONTAIN');
  };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === 'ALL' || (Array.isArray(value) && value.length === 0);
}
