import type { TimeEntry } from '../entities/time-entry.js';
import type { SandboxState } from '../state.js';
import { zoned } from '../time.js';
import { sumsOf, totalsOf } from './amounts.js';
import { grouped, type GroupRow, partition } from './groups.js';
import { DAY_MS, type Period } from './period.js';

/** The weekly report: a row for each person or project, with its days. */
export function weekly(
  entries: readonly TimeEntry[],
  group: 'USER' | 'PROJECT',
  { start, timeZone, days: count }: Period,
  state: SandboxState,
): object {
  // Noon is the same day on either side of a clock change.
  const days = Array.from({ length: count }, (_, day) => dayOf(start + day * DAY_MS + DAY_MS / 2, timeZone));
  const byDay = (members: readonly TimeEntry[]): object[] =>
    days.map((date) => {
      const ofDay = members.filter(({ timeInterval }) => dayOf(Date.parse(timeInterval.start), timeZone) === date);
      const { duration, earned } = sumsOf(ofDay, state);
      return { date, duration, amount: earned };
    });
  const keyOf = ({ userId, projectId }: TimeEntry): string => (group === 'USER' ? userId : (projectId ?? ''));
  const members = new Map(partition(entries, (entry) => [keyOf(entry)]));
  const rows = grouped(entries, [group], timeZone, state);
  const withDays = (row: GroupRow): object => ({ ...row, days: byDay(members.get(row.id) ?? []) });
  const working = new Set(entries.map(({ userId }) => userId));
  return {
    totals: totalsOf(entries, state),
    totalsByDay: byDay(entries),
    groupOne: rows.map(withDays),
    usersWithoutTime: state.users
      .filter(({ id }) => !working.has(id))
      .map(({ id, name, email, settings }) => ({
        id,
        name,
        email,
        dateFormat: settings?.dateFormat ?? null,
        timeFormat: settings?.timeFormat ?? null,
        timeZone: settings?.timeZone ?? null,
        weekStart: settings?.weekStart ?? null,
      })),
    includeUsersWithoutTime: false,
    decimalFormat: false,
    trackTimeDownToSeconds: true,
  };
}

function dayOf(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).slice(0, 10);
}
