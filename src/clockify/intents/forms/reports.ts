import { composeReport, composeSharedReport, composeWeeklyReport } from '../compose-report.js';
import type { SpokenForm, SpokenFormTable, Want } from '../form.js';
import { boolean, day, duration, text, texts, thing, word, wordList } from '../arg-binding.js';

const FILTERED = ['client', 'project', 'user', 'tags', 'task'] as const;
const PLURALS = { client: 'clients', project: 'projects', user: 'users', tags: 'tags', task: 'tasks' } as const;

/** What tells which one of a name is meant. */
const WITHIN = { client: [], project: ['client'], user: [], tags: [], task: ['project', 'client'] } as const;

/** Reports are filtered by ids, of which everything that holds one counts, archived things included. */
const FILTERS: readonly Want[] = FILTERED.map((kind) => ({
  kind,
  from: [kind, ...WITHIN[kind]],
  to: `body.${PLURALS[kind]}.ids`,
}));

const ARGS = {
  date: day(),
  dateRangeStart: day(),
  dateRangeEnd: day(),
  client: text(),
  project: text(),
  user: text(),
  tags: texts(),
  task: text(),
  billable: boolean('body.billable'),
  description: text('body.description'),
  exportType: word('body.exportType', ['JSON', 'CSV', 'XLSX', 'PDF']),
  invoicingState: word('body.invoicingState', ['INVOICED', 'UNINVOICED', 'ALL']),
  approvalState: word('body.approvalState', ['APPROVED', 'UNAPPROVED', 'ALL']),
};

const { description: _description, tags: _tags, ...EXPENSE_ARGS } = ARGS;
const REPORT: SpokenForm = { args: ARGS, compose: (args, clock) => composeReport(args, clock), wants: FILTERS };
const WEEKLY_GROUPS = ['USER', 'PROJECT'];
const GROUPS = ['PROJECT', 'CLIENT', 'USER', 'TASK', 'TAG', 'DATE', 'WEEK', 'MONTH', 'TIMEENTRY'];

/** What was worked, summed up. */
export const REPORT_FORMS: SpokenFormTable = {
  generate_summary_report: {
    ...REPORT,
    // What is compared with the hours, and whether it is asked who has none, is for the answer.
    args: { ...ARGS, groups: wordList('body.summaryFilter.groups', GROUPS), target: duration(), idle: boolean() },
    assumes: { groups: ['PROJECT'] },
  },
  generate_detailed_report: {
    ...REPORT,
    args: { ...ARGS, groups: wordList(undefined, GROUPS) },
    gives: { 'body.detailedFilter': {} },
    ignoredArgs: { groups: 'A detailed report is not grouped: ask for a summary for that.' },
  },
  generate_weekly_report: {
    ...REPORT,
    args: { ...ARGS, group: word('body.weeklyFilter.group', WEEKLY_GROUPS) },
    assumes: { group: 'PROJECT' },
    compose: composeWeeklyReport,
  },
  generate_attendance_report: {
    ...REPORT,
    args: { ...ARGS, group: word(undefined, WEEKLY_GROUPS) },
    gives: { 'body.attendanceFilter': {} },
    ignoredArgs: { group: 'An attendance report is by user, always.' },
  },
  generate_expense_report: {
    ...REPORT,
    args: { ...EXPENSE_ARGS, groups: wordList(undefined, GROUPS) },
    ignoredArgs: { groups: 'An expense report is not grouped.' },
    wants: FILTERS.filter(({ kind }) => kind !== 'tags'),
  },
  create_shared_report: {
    args: {
      name: text('body.name'),
      type: word('body.type', ['SUMMARY', 'DETAILED', 'WEEKLY']),
      isPublic: boolean('body.isPublic'),
      date: day(),
      dateRangeStart: day(),
      dateRangeEnd: day(),
    },

    compose: composeSharedReport,
  },
  get_shared_report: sharedReport(),
  delete_shared_report: sharedReport(),
  update_shared_report: {
    args: { report: thing(), name: text('body.name'), isPublic: boolean('body.isPublic') },

    wants: [{ kind: 'sharedReportToChange', from: ['report'], to: 'id' }],
  },
};

function sharedReport(): SpokenForm {
  return {
    args: { report: thing() },

    wants: [{ kind: 'sharedReport', from: ['report'], to: 'id' }],
  };
}
