import { composeReport, composeSharedReport, composeWeeklyReport } from '../compose-report.js';
import type { SpokenForm, SpokenFormTable, Want } from '../form.js';
import { boolean, day, text, texts, thing, word, wordList } from '../place.js';

const FILTERED = ['client', 'project', 'user', 'tags', 'task'] as const;
const PLURALS = { client: 'clients', project: 'projects', user: 'users', tags: 'tags', task: 'tasks' } as const;

/** Reports are filtered by ids, of which everything that holds one counts, archived things included. */
const FILTERS: readonly Want[] = FILTERED.map((kind) => ({
  kind,
  from: kind === 'task' ? ['task', 'project'] : [kind],
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

const REPORT: SpokenForm = { args: ARGS, compose: composeReport, wants: FILTERS };
const GROUPS = ['PROJECT', 'CLIENT', 'USER', 'TASK', 'TAG', 'DATE', 'WEEK', 'MONTH', 'TIMEENTRY'];

/** What was worked, summed up. */
export const REPORT_FORMS: SpokenFormTable = {
  generate_summary_report: {
    ...REPORT,
    args: { ...ARGS, groups: wordList('body.summaryFilter.groups', GROUPS) },
    assumes: { groups: ['PROJECT'] },
  },
  generate_detailed_report: { ...REPORT, gives: { 'body.detailedFilter': {} } },
  generate_weekly_report: {
    ...REPORT,
    args: { ...ARGS, group: word('body.weeklyFilter.group', ['USER', 'PROJECT']) },
    assumes: { group: 'PROJECT' },
    compose: composeWeeklyReport,
  },
  generate_attendance_report: { ...REPORT, gives: { 'body.attendanceFilter': {} } },
  generate_expense_report: REPORT,
  create_shared_report: {
    args: {
      name: text('body.name'),
      type: word('body.type', ['SUMMARY', 'DETAILED', 'WEEKLY']),
      isPublic: boolean('body.isPublic'),
      date: day(),
      dateRangeStart: day(),
      dateRangeEnd: day(),
    },
    needs: ['name', 'type'],
    compose: composeSharedReport,
  },
  get_shared_report: sharedReport(),
  delete_shared_report: sharedReport(),
  update_shared_report: { ...sharedReport(), args: { report: thing(), name: text('body.name') } },
};

function sharedReport(): SpokenForm {
  return {
    args: { report: thing() },
    needs: ['report'],
    wants: [{ kind: 'sharedReport', from: ['report'], to: 'id' }],
  };
}
