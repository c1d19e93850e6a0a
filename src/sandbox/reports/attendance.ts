import type { TimeEntry } from '../entities/time-entry.js';
import type { User } from '../entities/user.js';
import { booleanIn, fieldsIn, wordIn } from '../fields.js';
import type { Fields } from '../input.js';
import { bodyPageOf } from '../paging.js';
import { isRunning } from '../payloads/time-entry.js';
import { missing, notModelled } from '../reply.js';
import { profileOf } from '../routes/member-profiles.js';
import { sortedBy } from '../sorting.js';
import type { SandboxState } from '../state.js';
import { secondsIn, secondsOf, zoned } from '../time.js';
import { enteredEntries, hasOneOf } from './filter.js';
import { DAY_MS, type Period, periodIn } from './period.js';

const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
/** Comparisons of values that the sandbox would have to guess at. */
const NOT_MODELLED = [
  'breakFilters',
  'capacityFilters',
  'endFilters',
  'overtimeFilters',
  'startFilters',
  'workFilters',
];

/** Somebody's day, in seconds where it counts (API.md 7). */
interface AttendanceRow {
  readonly userId: string;
  readonly userName: string | null;
  readonly imageUrl: string;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly break: number;
  readonly totalDuration: number;
  readonly capacity: number;
  readonly remainingCapacity: number;
  readonly overtime: number;
  readonly timeOff: number;
  readonly hasRunningEntry: boolean;
}

const COLUMNS = {
  USER: ({ userName }: AttendanceRow) => userName ?? '',
  DATE: ({ date }: AttendanceRow) => date,
  START: ({ startTime }: AttendanceRow) => startTime,
  END: ({ endTime }: AttendanceRow) => endTime,
  BREAK: (row: AttendanceRow) => row.break,
  WORK: ({ totalDuration }: AttendanceRow) => totalDuration,
  CAPACITY: ({ capacity }: AttendanceRow) => capacity,
  OVERTIME: ({ overtime }: AttendanceRow) => overtime,
  TIME_OFF: ({ timeOff }: AttendanceRow) => timeOff,
};
const COLUMN_NAMES = ['USER', 'DATE', 'START', 'END', 'BREAK', 'WORK', 'CAPACITY', 'OVERTIME', 'TIME_OFF'] as const;

/** A row for each person and day with time or, if asked for, with time off; in pages. */
export function attendanceReport(body: Fields, state: SandboxState): object {
  const filter = fieldsIn(body, 'attendanceFilter');
  if (filter === undefined) throw missing();
  const unknown = NOT_MODELLED.find((name) => Array.isArray(filter[name]) && filter[name].length > 0);
  if (unknown !== undefined) throw notModelled(`the report filter ${unknown}`);
  const period = periodIn(body, state);
  const entries = enteredEntries(body, period, state);
  const isAsked = hasOneOf<User>(body, 'users', ({ id }) => [id]);
  const withTimeOff = booleanIn(filter, 'hasTimeOff') ?? false;
  const rows = state.users.filter(isAsked).flatMap((user) =>
    daysOf(period).flatMap((date) => {
      const worked = entries.filter(
        ({ userId, timeInterval }) => userId === user.id && dayOf(timeInterval.start, period) === date,
      );
      const row = rowOf(user, date, worked, period, state);
      return worked.length > 0 || (withTimeOff && row.timeOff > 0) ? [row] : [];
    }),
  );
  const column = wordIn(filter, 'sortColumn', COLUMN_NAMES) ?? 'DATE';
  const downwards = wordIn(body, 'sortOrder', ['ASCENDING', 'DESCENDING']) === 'DESCENDING';
  const sorted = sortedBy<AttendanceRow>(rows, COLUMNS[column], downwards);
  return { entities: bodyPageOf(sorted, filter, { page: 'page', size: 'pageSize' }).rows };
}

function rowOf(
  user: User,
  date: string,
  entries: readonly TimeEntry[],
  { timeZone }: Period,
  state: SandboxState,
): AttendanceRow {
  const { workCapacity, workingDays } = profileOf(user, state);
  const weekDay = WEEK_DAYS[new Date(date).getUTCDay()] ?? '';
  const capacity = workingDays.some((day) => day === weekDay) ? secondsIn(workCapacity) : 0;
  const timeOff = isAway(user, date, timeZone, state) ? capacity : 0;
  const work = sumOf(entries.filter(({ type }) => type !== 'BREAK'));
  const ends = entries.flatMap(({ timeInterval: { end } }) => (end === null ? [] : [end]));
  return {
    userId: user.id,
    userName: user.name,
    imageUrl: user.profilePicture,
    date,
    startTime: clockOf(entries.map(({ timeInterval }) => timeInterval.start).toSorted()[0], timeZone),
    endTime: clockOf(ends.toSorted().at(-1), timeZone),
    break: sumOf(entries.filter(({ type }) => type === 'BREAK')),
    totalDuration: work,
    capacity,
    remainingCapacity: Math.max(0, capacity - timeOff - work),
    overtime: Math.max(0, work - (capacity - timeOff)),
    timeOff,
    hasRunningEntry: entries.some(isRunning),
  };
}

/** Whether somebody has been let off on a day. */
function isAway({ id }: User, date: string, timeZone: string, { timeOffRequests }: SandboxState): boolean {
  return timeOffRequests.some(
    ({ userId, status, period }) =>
      userId === id &&
      status.statusType === 'APPROVED' &&
      zoned(Date.parse(period.start), timeZone).slice(0, 10) <= date &&
      zoned(Date.parse(period.end), timeZone).slice(0, 10) >= date,
  );
}

function daysOf({ start, timeZone, days }: Period): string[] {
  // Noon is the same day on either side of a clock change.
  return Array.from({ length: days }, (_, day) =>
    zoned(start + day * DAY_MS + DAY_MS / 2, timeZone).slice(0, 'YYYY-MM-DD'.length),
  );
}

function dayOf(instant: string, { timeZone }: Period): string {
  return zoned(Date.parse(instant), timeZone).slice(0, 'YYYY-MM-DD'.length);
}

/** What a clock shows at an instant; blank where there is none. */
function clockOf(instant: string | undefined, timeZone: string): string {
  return instant === undefined ? '' : zoned(Date.parse(instant), timeZone).slice('YYYY-MM-DDT'.length, 19);
}

function sumOf(entries: readonly TimeEntry[]): number {
  return entries.reduce((sum, { timeInterval }) => sum + secondsOf(timeInterval), 0);
}
