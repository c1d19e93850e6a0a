import type { CatalogueRow } from '../catalogue-row.js';
import { put } from '../corrections.js';
import { REPORTS } from '../generated/reports.js';
import { bodyPages } from '../paging.js';
import { oneOf } from '../schemas.js';

/** What a summary may be grouped by. */
export const SUMMARY_GROUPS = oneOf('CLIENT', 'PROJECT', 'USER', 'DATE', 'WEEK', 'MONTH', 'TASK', 'TAG', 'TIMEENTRY');

export const REPORT_ROWS: readonly CatalogueRow[] = [
  {
    name: 'generate_attendance_report',
    summary: 'Report the attendance of users in a period',
    request: REPORTS.generateAttendanceReport,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    exports: true,
    paging: bodyPages(['entities'], { page: 'attendanceFilter.page', size: 'attendanceFilter.pageSize' }),
  },
  {
    name: 'generate_detailed_report',
    summary: 'Report the time entries of a period one by one',
    request: REPORTS.generateDetailedReport,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    exports: true,
    paging: bodyPages(['timeentries'], { page: 'detailedFilter.page', size: 'detailedFilter.pageSize' }),
  },
  {
    name: 'generate_expense_report',
    summary: 'Report the expenses of a period one by one',
    request: REPORTS.generateDetailedReportV1,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    exports: true,
    paging: bodyPages(['expenses']),
  },
  {
    name: 'generate_summary_report',
    summary: 'Report the time of a period summed up by up to three groups',
    request: REPORTS.generateSummaryReport,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    exports: true,
    // The document leaves out users and tags.
    corrections: [put('body.summaryFilter.groups[]', SUMMARY_GROUPS)],
  },
  {
    name: 'generate_weekly_report',
    summary: 'Report the time of exactly seven days, by day',
    request: REPORTS.generateWeeklyReport,
    risk: 'read',
    retry: 'repeatable',
    result: { kind: 'entity' },
    exports: true,
  },
];
