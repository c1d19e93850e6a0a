import { nextDay, previousDay } from '../dates.js';
import type { Placed } from '../form.js';
import { dayOf, fieldsOf, textOf, told } from '../arg-binding.js';
import type { SpokenArg } from '../../../integrations/spoken/spoken-args.js';
import type { Params } from '../../../integrations/operation.js';
import { type Listing, type Row, type Sought, textIn } from './listing.js';

const MINUTE = 'YYYY-MM-DDT00:00'.length;

/** Windows are read as the account's wall clock (API.md 7): a day more on both sides, and the rest is looked at here. */
export function around(first: string, last: string): Params {
  return { start: `${previousDay(first)}T00:00:00Z`, end: `${nextDay(last)}T23:59:59Z` };
}

function startOf(row: Row): string {
  return textIn(row, 'timeInterval', 'start');
}

function isRunning(row: Row): boolean {
  return textIn(row, 'timeInterval', 'end') === '';
}

function titleOf(row: Row): string {
  return [startOf(row), textIn(row, 'description')].filter((part) => part !== '').join(' ');
}

/** One entry of a day: where there are several, nobody knows which. */
export const ENTRY_OF_DAY: Listing = {
  noun: 'time entry',
  advice: 'say when it began, or its id',
  operation: 'list_time_entries',
  missing: 'entry',
  ask: ({ said }) => {
    const date = dayOf(fieldsOf(said['entry'])['start']) ?? dayOf(fieldsOf(said['entry'])['date']);
    return date === undefined ? {} : around(date, date);
  },
  fits: (row, { said, clock }) => fitsEntry(row, said['entry'], clock),
  title: titleOf,
};

/** One entry of the person: the last, the running one, or the one that began at a time. */
const TIME_ENTRY: Listing = { ...ENTRY_OF_DAY, newestBy: startOf };

function fitsEntry(row: Row, said: SpokenArg | undefined, clock: Sought['clock']): boolean {
  if (said === 'running') return isRunning(row);
  if (said === 'last') return !isRunning(row);
  const { start, date, description } = fieldsOf(said);
  if (start === undefined && date === undefined && description === undefined) return false;
  const local = clock.localAt(startOf(row));
  return (
    (start === undefined || local.slice(0, MINUTE) === textOf(start)?.slice(0, MINUTE)) &&
    (date === undefined || local.startsWith(told(date))) &&
    (description === undefined || textIn(row, 'description') === description)
  );
}

/** What is gone on with: an earlier entry's project, task, tags and description. */
const ENTRY_TO_CONTINUE: Listing = {
  ...TIME_ENTRY,
  missing: 'continueFrom',
  ask: ({ said }) => {
    const date = dayOf(fieldsOf(said['continueFrom'])['date']);
    return date === undefined ? {} : around(date, date);
  },
  names: ['project'],
  fits: (row, { said, ids, clock }) => {
    if (isRunning(row)) return false;
    const { date } = fieldsOf(said['continueFrom']);
    return (
      (ids['project'] === undefined || textIn(row, 'projectId') === ids['project']) &&
      (date === undefined || clock.localAt(startOf(row)).startsWith(told(date)))
    );
  },
  fills: (row, { path }) => continued(row, path),
};

function continued(row: Row, path: string): Placed {
  const { description, projectId, taskId, tagIds, billable } = row;
  const kept = Object.entries({ description, projectId, taskId, tagIds, billable }).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(kept.map(([name, value]) => [`${path}.${name}`, value]));
}

/** All entries of a period. */
const TIME_ENTRIES: Listing = {
  noun: 'time entry',
  operation: 'list_time_entries',
  missing: 'period',
  many: true,
  names: ['user', 'project'],
  ask: ({ said, ids }) => {
    const [first, last] = [dayOf(said['dateRangeStart']), dayOf(said['dateRangeEnd'] ?? said['dateRangeStart'])];
    return {
      ...(ids['user'] !== undefined && { userId: ids['user'] }),
      ...(ids['project'] !== undefined && { project: ids['project'] }),
      ...(first !== undefined && last !== undefined && around(first, last)),
    };
  },
  fits: (row, { said, clock }) => {
    const date = clock.localAt(startOf(row)).slice(0, 'YYYY-MM-DD'.length);
    const first = told(said['dateRangeStart']);
    return !isRunning(row) && date >= first && date <= told(said['dateRangeEnd'] ?? first);
  },
  title: titleOf,
};

export const TIME_ENTRY_LISTINGS = {
  timeEntry: TIME_ENTRY,
  entryToContinue: ENTRY_TO_CONTINUE,
  timeEntries: TIME_ENTRIES,
} as const;
