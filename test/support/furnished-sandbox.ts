import type { Sandbox } from '../../src/sandbox/sandbox-server.js';
import { sandboxCaller } from './sandbox-client.js';

/** The ids of what a furnished sandbox holds, one of each kind that can be looked up. */
export type Furniture = Awaited<ReturnType<typeof furnish>>;

/** Puts one thing of each kind into a sandbox; its week is that of Monday, 23 November 2026. */
export async function furnish(sandbox: Sandbox) {
  const call = sandboxCaller(sandbox);
  const make = async (path: string, body: unknown, method = 'POST'): Promise<string> => {
    const { status, body: made } = await call(method, path, body);
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(made)}`);
    return String((Array.isArray(made) ? made[0] : made).id);
  };
  const form = (fields: Readonly<Record<string, string>>): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const [me = '', ana = ''] = sandbox.state.users.map(({ id }) => id);
  const client = await make('WS/clients', { name: 'Globex' });
  const project = await make('WS/projects', { name: 'Website', clientId: client });
  const task = await make(`WS/projects/${project}/tasks`, { name: 'Design', assigneeIds: [ana] });
  const tag = await make('WS/tags', { name: 'urgent' });
  const group = await make('WS/user-groups', { name: 'Designers' });
  const entry = await make('WS/time-entries', {
    start: '2026-11-23T08:00:00Z',
    end: '2026-11-23T09:00:00Z',
    description: 'Sketches',
    projectId: project,
    taskId: task,
    tagIds: [tag],
    billable: true,
  });
  const webhook = await make('WS/webhooks', {
    name: 'mine',
    url: 'https://hooks.example.com/x',
    webhookEvent: 'NEW_TAG',
    triggerSourceType: 'WORKSPACE_ID',
    triggerSource: [],
  });
  const report = await make('RP/shared-reports', {
    name: 'Hours',
    type: 'DETAILED',
    filter: { dateRangeStart: '2026-11-23T00:00:00', dateRangeEnd: '2026-11-29T23:59:59', detailedFilter: {} },
  });
  const category = await make('WS/expenses/categories', { name: 'Travel' });
  const spent = { userId: me, categoryId: category, projectId: project, amount: '12.5' };
  const expense = await make('WS/expenses', form({ ...spent, date: '2026-11-20', notes: 'Taxi' }));
  const invoice = await make('WS/invoices', {
    clientId: client,
    currency: 'USD',
    number: '2026-099',
    issuedDate: '2026-11-23T00:00:00Z',
    dueDate: '2026-12-23T00:00:00Z',
  });
  const everybody = { contains: 'CONTAINS', ids: [], status: 'ALL' };
  const policy = await make('WS/time-off/policies', {
    name: 'Sick leave',
    approve: { requiresApproval: true },
    everyoneIncludingNew: true,
    users: everybody,
    userGroups: everybody,
  });
  const request = await make(`WS/time-off/policies/${policy}/users/${ana}/requests`, {
    timeOffPeriod: { period: { start: '2026-12-01', days: 2 } },
  });
  const holiday = await make('WS/holidays', {
    name: 'Christmas',
    datePeriod: { startDate: '2026-12-25', endDate: '2026-12-26' },
    everyoneIncludingNew: true,
  });
  const customField = await make('WS/custom-fields', { name: 'Ticket', type: 'TXT' });
  const approval = await make(`WS/approval-requests/users/${ana}`, { periodStart: '2026-11-16T00:00:00Z' });
  const workspace = sandbox.state.workspace.id;
  return {
    approval,
    ana,
    category,
    client,
    customField,
    entry,
    expense,
    group,
    holiday,
    invoice,
    me,
    policy,
    project,
    report,
    request,
    tag,
    task,
    webhook,
    workspace,
  };
}
