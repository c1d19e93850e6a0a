import { find, remove, replace } from '../collection.js';
import type { SharedReport } from '../entities/shared-report.js';
import { booleanIn, fieldsIn, referencesIn, requiredTextIn, textIn } from '../fields.js';
import type { Fields } from '../input.js';
import { pageOf } from '../paging.js';
import { detailedReport, summaryReport, weeklyReport } from '../reports/rendered.js';
import { broken, missing, notModelled } from '../reply.js';
import { empty, ok, type Outcome, type Route, type SandboxRequest } from '../route.js';
import type { SandboxState } from '../state.js';

const SHARED = '/v1/workspaces/{workspaceId}/shared-reports';
const NAME = { min: 1, max: 250 };
/** The reports host spells its queries in camel case (API.md 4). */
const PAGING = { page: 'page', size: 'pageSize', first: 1 } as const;
const FILTERS = new Set(['ALL', 'CREATED_BY_ME', 'SHARED_WITH_ME']);

export const SHARED_REPORT_ROUTES: readonly Route[] = [
  { operation: 'list_shared_reports', host: 'reports', method: 'GET', path: SHARED, handle: listReports },
  { operation: 'create_shared_report', host: 'reports', method: 'POST', path: SHARED, handle: createReport },
  {
    operation: 'get_shared_report',
    host: 'reports',
    method: 'GET',
    // Without a workspace, and what it answers is the report itself (API.md 11.27).
    path: '/v1/shared-reports/{id}',
    handle: ({ params, query }, state) =>
      ok(rendered(find(state.sharedReports, params['id'], 'Shared report'), query, state)),
  },
  {
    operation: 'update_shared_report',
    host: 'reports',
    method: 'PUT',
    path: `${SHARED}/{id}`,
    handle: ({ params, body }, state) => {
      const before = find(state.sharedReports, params['id'], 'Shared report');
      const name = requiredTextIn(body, 'name', NAME);
      return ok(shown(replace(state.sharedReports, { ...before, name, ...visibilityIn(body, state) }), state));
    },
  },
  {
    operation: 'delete_shared_report',
    host: 'reports',
    method: 'DELETE',
    path: `${SHARED}/{id}`,
    handle: ({ params }, state) => {
      remove(state.sharedReports, find(state.sharedReports, params['id'], 'Shared report'));
      return empty(204);
    },
  },
];

function listReports({ query }: SandboxRequest, state: SandboxState): Outcome {
  const filter = query.get('sharedReportsFilter') ?? 'ALL';
  // A word that it does not know breaks this list (API.md 6).
  if (!FILTERS.has(filter)) throw broken();
  const reports = filter === 'SHARED_WITH_ME' ? [] : state.sharedReports;
  const page = pageOf(reports, query, PAGING);
  return ok({ count: reports.length, reports: page.rows.map((report) => shown(report, state)) });
}

function createReport({ body }: SandboxRequest, state: SandboxState): Outcome {
  const filter = fieldsIn(body, 'filter');
  if (filter === undefined) throw missing();
  const report: SharedReport = {
    id: state.newId(),
    name: requiredTextIn(body, 'name', NAME),
    type: textIn(body, 'type', NAME) ?? 'SUMMARY',
    filter,
    ...visibilityIn(body, state),
  };
  // What cannot be rendered is refused at once.
  rendered(report, new URLSearchParams(), state);
  state.sharedReports.push(report);
  return ok(shown(report, state));
}

function rendered({ type, filter }: SharedReport, query: URLSearchParams, state: SandboxState): object {
  const renderers: Readonly<Record<string, (body: Fields, state: SandboxState) => object>> = {
    SUMMARY: summaryReport,
    DETAILED: detailedReport,
    WEEKLY: weeklyReport,
  };
  const render = renderers[type];
  if (render === undefined) throw notModelled(`shared reports of the type ${type}`);
  const [start, end] = [query.get('dateRangeStart'), query.get('dateRangeEnd')];
  if ((start === null) !== (end === null)) throw missing();
  return render(start === null ? filter : { ...filter, dateRangeStart: start, dateRangeEnd: end }, state);
}

function visibilityIn(
  body: Fields,
  state: SandboxState,
): Pick<SharedReport, 'isPublic' | 'fixedDate' | 'visibleToUsers' | 'visibleToUserGroups'> {
  return {
    isPublic: booleanIn(body, 'isPublic') ?? false,
    fixedDate: booleanIn(body, 'fixedDate') ?? false,
    visibleToUsers: referencesIn(body, 'visibleToUsers', 'User', state.users) ?? [],
    visibleToUserGroups: referencesIn(body, 'visibleToUserGroups', 'User group', state.userGroups) ?? [],
  };
}

function shown({ filter: _filter, ...report }: SharedReport, state: SandboxState): object {
  const users = state.users.filter(({ id }) => report.visibleToUsers.includes(id));
  const groups = state.userGroups.filter(({ id }) => report.visibleToUserGroups.includes(id));
  return {
    ...report,
    link: `https://app.clockify.me/shared/${report.id}`,
    reportAuthor: state.user.name,
    visibleToUsers: users.map(({ id, name }) => ({ id, name })),
    visibleToUserGroups: groups.map(({ id, name }) => ({ id, name })),
  };
}
