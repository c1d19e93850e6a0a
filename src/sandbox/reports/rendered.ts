import { fieldsIn, requiredWordIn, textsIn } from '../fields.js';
import type { Fields } from '../input.js';
import { bodyPageOf } from '../paging.js';
import { invalid, missing, notModelled, unreadableBody } from '../reply.js';
import type { SandboxState } from '../state.js';
import { totalsOf } from './amounts.js';
import { detailedRow } from './detailed.js';
import { reportedEntries } from './filter.js';
import { type Group, grouped, GROUPS } from './groups.js';
import { periodIn } from './period.js';
import { weekly } from './weekly.js';

const WEEK_DAYS = 7;

/** Rows in groups within groups. */
export function summaryReport(body: Fields, state: SandboxState): object {
  const filter = fieldsIn(body, 'summaryFilter');
  if (filter === undefined) throw missing();
  const groups = groupsIn(filter);
  const period = periodIn(body, state);
  const entries = reportedEntries(body, period, state);
  return { totals: totalsOf(entries, state), groupOne: grouped(entries, groups, period.timeZone, state) };
}

/** A row for each entry, in pages. */
export function detailedReport(body: Fields, state: SandboxState): object {
  const filter = fieldsIn(body, 'detailedFilter');
  if (filter === undefined) throw missing();
  const period = periodIn(body, state);
  const entries = reportedEntries(body, period, state);
  const page = bodyPageOf(entries, filter, { page: 'page', size: 'pageSize' });
  return {
    totals: totalsOf(entries, state),
    timeentries: page.rows.map((entry) => detailedRow(entry, period.timeZone, state)),
  };
}

/** A row for each person or project, of exactly seven days (API.md 11.28). */
export function weeklyReport(body: Fields, state: SandboxState): object {
  const filter = fieldsIn(body, 'weeklyFilter');
  if (filter === undefined) throw missing();
  const group = requiredWordIn(filter, 'group', ['USER', 'PROJECT']);
  const period = periodIn(body, state);
  if (period.days !== WEEK_DAYS) throw invalid('Date range must be exactly 7 days');
  return weekly(reportedEntries(body, period, state), group, period, state);
}

function groupsIn(filter: Fields): Group[] {
  const names = textsIn(filter, 'groups') ?? [];
  if (names.length === 0) throw missing();
  return names.map((name) => {
    if (name === 'WEEK') throw notModelled('summaries by week');
    const group = GROUPS.find((known) => known === name);
    if (group === undefined) throw unreadableBody();
    return group;
  });
}
