import { attendanceReport } from '../reports/attendance.js';
import { expenseReport } from '../reports/expenses.js';
import { detailedReport, summaryReport, weeklyReport } from '../reports/rendered.js';
import { ok, type Route } from '../route.js';

const REPORTS = '/v1/workspaces/{workspaceId}/reports';

export const REPORT_ROUTES: readonly Route[] = [
  {
    operation: 'generate_summary_report',
    host: 'reports',
    method: 'POST',
    path: `${REPORTS}/summary`,
    handle: ({ body }, state) => ok(summaryReport(body, state)),
  },
  {
    operation: 'generate_detailed_report',
    host: 'reports',
    method: 'POST',
    path: `${REPORTS}/detailed`,
    handle: ({ body }, state) => ok(detailedReport(body, state)),
  },
  {
    operation: 'generate_weekly_report',
    host: 'reports',
    method: 'POST',
    path: `${REPORTS}/weekly`,
    handle: ({ body }, state) => ok(weeklyReport(body, state)),
  },
  {
    operation: 'generate_attendance_report',
    host: 'reports',
    method: 'POST',
    path: `${REPORTS}/attendance`,
    paid: true,
    handle: ({ body }, state) => ok(attendanceReport(body, state)),
  },
  {
    operation: 'generate_expense_report',
    host: 'reports',
    method: 'POST',
    path: `${REPORTS}/expenses/detailed`,
    paid: true,
    handle: ({ body }, state) => ok(expenseReport(body, state)),
  },
];
