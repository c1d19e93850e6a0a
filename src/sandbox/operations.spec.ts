import {
  type SandboxCall,
  sandboxCaller,
  startReceiver,
  type WebhookReceiver,
} from '../../test/support/sandbox-client.js';
import { eventually } from '../../test/support/postgres/eventually.js';
import { ROUTES } from './routes/index.js';
import { NOT_MODELLED_ROUTES } from './routes/not-modelled.js';
import { type Sandbox, SANDBOX_API_KEY, startSandbox } from './sandbox-server.js';
import { WEBHOOK_EVENTS } from './webhook-events.js';

const NOW = Date.parse('2026-11-23T09:30:00Z');
const WEEK = { dateRangeStart: '2026-11-23T00:00:00.000', dateRangeEnd: '2026-11-29T23:59:59.999' };
const EVERYBODY = { contains: 'CONTAINS', ids: [], status: 'ALL' };
const PERSONAL: ReadonlySet<string> = new Set(['USER_UPDATED', 'USER_EMAIL_CHANGED']);

interface Given {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
}

/** Every operation that the sandbox models, once, in an order in which each of them can succeed. */
describe('every operation that the sandbox models', () => {
  let sandbox: Sandbox;
  let receiver: WebhookReceiver;
  let call: SandboxCall;
  const called = new Set<string>();

  beforeAll(async () => {
    sandbox = await startSandbox({ now: () => NOW });
    receiver = await startReceiver();
    call = sandboxCaller(sandbox);
    for (const webhookEvent of WEBHOOK_EVENTS)
      await call('POST', 'WS/webhooks', {
        name: 'everything',
        url: receiver.url,
        webhookEvent,
        triggerSourceType: PERSONAL.has(webhookEvent) ? 'USER_ID' : 'WORKSPACE_ID',
        triggerSource: PERSONAL.has(webhookEvent) ? [sandbox.state.user.id] : [],
      });
    await play();
  });
  afterAll(async () => {
    await sandbox.close();
    await receiver.close();
  });

  async function run(operation: string, { params = {}, query = '', body }: Given = {}) {
    const route = ROUTES.find((candidate) => candidate.operation === operation);
    if (route === undefined) throw new Error(`${operation} is not modelled`);
    const base = { api: '/api', reports: '/report', auditlog: '/auditlog' }[route.host ?? 'api'];
    const ids: Record<string, string> = {
      workspaceId: sandbox.state.workspace.id,
      userId: sandbox.state.user.id,
      ...params,
    };
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? `no-${name}`);
    const answer = await call(route.method, `${base}${path}${query}`, body);
    called.add(operation);
    if (answer.status >= 300) throw new Error(`${operation}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async function play(): Promise<void> {
    const userId = sandbox.state.user.id;
    const rate = { amount: 6000 };

    await run('get_user');
    await run('list_workspaces');
    await run('get_workspace');
    await run('update_workspace_hourly_rate', { body: { ...rate, currency: 'USD' } });
    await run('update_workspace_cost_rate', { body: rate });

    await run('add_workspace_user', { query: '?send-email=false', body: { email: 'kim@sandbox.example' } });
    const users = await run('list_users', { query: '?include-roles=false&email=kim' });
    const kim: string = users[0].id;
    await run('search_users', { body: { name: 'sam' } });
    await run('update_user_status', { params: { userId: kim }, body: { status: 'INACTIVE' } });
    await run('update_user_status', { params: { userId: kim }, body: { status: 'ACTIVE' } });
    await run('update_user_hourly_rate', { body: rate });
    await run('update_user_cost_rate', { body: rate });
    await run('assign_user_role', { body: { role: 'TEAM_MANAGER', entityId: kim } });
    await run('list_user_managers', { params: { userId: kim } });
    await run('remove_user_role', { body: { role: 'TEAM_MANAGER', entityId: kim } });
    await run('get_member_profile');
    await run('update_member_profile', { body: { name: 'Sam the Owner' } });

    const group = await run('create_user_group', { body: { name: 'Crew' } });
    await run('list_user_groups');
    await run('update_user_group', { params: { id: group.id }, body: { name: 'The crew' } });
    await run('add_user_group_member', { params: { userGroupId: group.id }, body: { userId } });
    await run('remove_user_group_member', { params: { userGroupId: group.id } });
    await run('delete_user_group', { params: { id: group.id } });

    const userField = await run('create_custom_field', { body: { name: 'Desk', type: 'TXT', entityType: 'USER' } });
    await run('update_user_custom_field', { params: { customFieldId: userField.id }, body: { value: '4a' } });
    const field = await run('create_custom_field', { body: { name: 'Ticket', type: 'TXT' } });
    await run('list_custom_fields');
    const fieldId = { customFieldId: field.id };
    await run('update_custom_field', { params: fieldId, body: { name: 'Ticket no', type: 'TXT' } });

    const client = await run('create_client', { body: { name: 'Acme' } });
    await run('list_clients');
    await run('get_client', { params: { id: client.id } });
    await run('update_client', { params: { id: client.id }, body: { name: 'Acme Ltd' } });

    const project = await run('create_project', { body: { name: 'Website', clientId: client.id } });
    const projectId = { projectId: project.id };
    await run('list_projects');
    await run('get_project', { params: projectId });
    await run('update_project', { params: projectId, body: { name: 'Web site', billable: true } });
    await run('assign_project_users', { params: projectId, body: { userIds: [userId] } });
    await run('update_project_memberships', { params: projectId, body: { memberships: [{ userId }] } });
    await run('update_project_user_hourly_rate', { params: projectId, body: rate });
    await run('update_project_user_cost_rate', { params: projectId, body: rate });
    const estimate = { timeEstimate: { estimate: 'PT10H', type: 'MANUAL', active: true } };
    await run('update_project_estimate', { params: projectId, body: estimate });
    await run('update_project_template', { params: projectId, body: { isTemplate: true } });
    await run('create_project_from_template', { body: { name: 'Copy', templateProjectId: project.id } });
    await run('update_project_custom_field', { params: { ...projectId, ...fieldId }, body: { defaultValue: 'x' } });
    await run('list_project_custom_fields', { params: projectId });
    await run('delete_project_custom_field', { params: { ...projectId, ...fieldId } });

    const task = await run('create_task', { params: projectId, body: { name: 'Design' } });
    const taskId = { ...projectId, taskId: task.id, id: task.id };
    await run('list_tasks', { params: projectId });
    await run('get_task', { params: taskId });
    await run('update_task_hourly_rate', { params: taskId, body: rate });
    await run('update_task_cost_rate', { params: taskId, body: rate });

    const tag = await run('create_tag', { body: { name: 'urgent' } });
    await run('list_tags');
    await run('get_tag', { params: { id: tag.id } });
    await run('update_tag', { params: { id: tag.id }, body: { name: 'very urgent' } });

    await playTime(project.id, task.id, tag.id, field.id, kim);
    await playMoney(client.id, project.id);
    await playAbsence(kim);
    await playPlanning(project.id, kim);
    await playReports();

    await run('update_task', { params: taskId, body: { name: 'Design', status: 'DONE' } });
    await run('delete_task', { params: taskId });
    await run('update_project', { params: projectId, body: { archived: true } });
    await run('delete_project', { params: projectId });
    await run('update_client', { params: { id: client.id }, body: { name: 'Acme Ltd', archived: true } });
    await run('delete_client', { params: { id: client.id } });
    await run('delete_tag', { params: { id: tag.id } });
    await run('delete_custom_field', { params: fieldId });
    await playWebhooks();
  }

  async function playTime(projectId: string, taskId: string, tag: string, customFieldId: string, kim: string) {
    const start = '2026-11-23T08:00:00Z';
    const entry = await run('create_time_entry', {
      body: {
        start,
        end: '2026-11-23T09:00:00Z',
        description: 'Sketches',
        projectId,
        taskId,
        tagIds: [tag],
        billable: true,
        customFields: [{ customFieldId, value: 'T-1' }],
      },
    });
    const id = { id: entry.id };
    await run('get_time_entry', { params: id });
    await run('list_time_entries', { query: '?hydrated=true' });
    await run('batch_get_time_entries', { body: { timeEntryIds: [entry.id] } });
    const kept = { start, end: '2026-11-23T09:00:00Z', projectId, taskId, billable: true };
    await run('update_time_entry', { params: id, body: { ...kept, description: 'More sketches' } });
    await run('bulk_update_time_entries', { body: [{ id: entry.id, ...kept }] });
    await run('update_time_entries_invoiced', { body: { timeEntryIds: [entry.id], invoiced: true } });
    const copy = await run('duplicate_time_entry', { params: id });
    await run('delete_time_entry', { params: { id: copy.id } });
    await run('create_time_entry', { body: { start: '2026-11-23T09:00:00Z' } });
    await run('list_in_progress_time_entries');
    const stopped = await run('stop_timer', { body: { end: '2026-11-23T09:30:00Z' } });
    await run('delete_user_time_entries', { query: `?time-entry-ids=${stopped.id}` });
    await run('create_time_entry_for_user', { params: { userId: kim }, body: { start, end: start } });
  }

  async function playMoney(clientId: string, projectId: string) {
    const category = await run('create_expense_category', { body: { name: 'Travel' } });
    const categoryId = { categoryId: category.id };
    await run('list_expense_categories');
    await run('update_expense_category', { params: categoryId, body: { name: 'Trips' } });
    const form = (fields: Record<string, string>): FormData => {
      const data = new FormData();
      for (const [name, value] of Object.entries(fields)) data.append(name, value);
      return data;
    };
    const fields = { userId: sandbox.state.user.id, amount: '12.5', date: '2026-11-23', categoryId: category.id };
    const image = form({});
    image.append('file', new Blob(['a picture'], { type: 'image/png' }), 'me.png');
    await run('upload_image', { body: image });
    const withFile = form({ ...fields, projectId });
    withFile.append('file', new Blob(['a receipt'], { type: 'text/plain' }), 'receipt.txt');
    const expense = await run('create_expense', { body: withFile });
    const expenseId = { expenseId: expense.id };
    await run('list_expenses');
    await run('get_expense', { params: expenseId });
    await run('download_expense_receipt', { params: { ...expenseId, fileId: expense.fileId } });
    await run('generate_expense_report', { body: WEEK });
    await run('update_expense', { params: expenseId, body: form({ ...fields, amount: '20', changeFields: 'AMOUNT' }) });
    await run('delete_expense', { params: expenseId });
    await run('update_expense_category_status', { params: categoryId, body: { archived: true } });
    await run('delete_expense_category', { params: categoryId });

    const dates = { issuedDate: '2026-11-23T00:00:00Z', dueDate: '2026-12-23T00:00:00Z' };
    const invoice = await run('create_invoice', { body: { clientId, currency: 'USD', number: '2026-1', ...dates } });
    const invoiceId = { invoiceId: invoice.id };
    await run('list_invoices');
    await run('search_invoices', { body: {} });
    await run('get_invoice', { params: invoiceId });
    const percents = { discountPercent: 0, taxPercent: 20, tax2Percent: 0 };
    await run('update_invoice', {
      params: invoiceId,
      body: { currency: 'USD', number: '2026-1', ...dates, ...percents },
    });
    const item = { itemType: 'Service', description: 'Work', quantity: 100, unitPrice: 5000, applyTaxes: 'TAX1' };
    await run('create_invoice_item', { params: invoiceId, body: item });
    await run('create_invoice_payment', { params: invoiceId, body: { amount: 100 } });
    const [payment] = await run('list_invoice_payments', { params: invoiceId });
    await run('delete_invoice_payment', { params: { ...invoiceId, paymentId: payment.id } });
    await run('delete_invoice_item', { params: { ...invoiceId, order: '1' } });
    await run('update_invoice_status', { params: invoiceId, body: { invoiceStatus: 'SENT' } });
    const copy = await run('duplicate_invoice', { params: invoiceId });
    await run('delete_invoice', { params: { invoiceId: copy.id } });
    const { labels } = await run('get_invoice_settings');
    await run('update_invoice_settings', { body: { labels: { ...labels, totalAmountDue: 'Due' } } });
  }

  async function playAbsence(kim: string) {
    const approve = { requiresApproval: true };
    const policy = await run('create_time_off_policy', {
      body: { name: 'Leave', approve, everyoneIncludingNew: true },
    });
    const id = { id: policy.id };
    const policyId = { policyId: policy.id };
    await run('list_time_off_policies');
    await run('get_time_off_policy', { params: id });
    const flags = { allowHalfDay: true, allowNegativeBalance: true, archived: false, hasExpiration: false };
    const everybody = { everyoneIncludingNew: true, users: EVERYBODY, userGroups: EVERYBODY };
    await run('update_time_off_policy', { params: id, body: { name: 'Leave', approve, ...flags, ...everybody } });
    await run('update_policy_balance', { params: policyId, body: { userIds: [kim], value: 20 } });
    await run('list_policy_balances', { params: policyId });
    await run('list_user_balances');

    const holder = { ...policyId, userId: kim };
    await run('create_balance_assignment', { body: { ...policyId, userIds: [kim], balance: 5 } });
    const [assigned] = await run('list_balance_assignments', { params: holder });
    const one = { ...holder, balanceAssignmentId: assigned.id };
    await run('update_balance_assignment', { params: one, body: { balanceChange: 2 } });
    await run('delete_balance_assignment', { params: one, body: { note: 'a mistake' } });

    const timeOffPeriod = { period: { start: '2026-12-01', days: 2 } };
    const own = await run('create_time_off_request', { params: policyId, body: { timeOffPeriod } });
    const kims = await run('create_time_off_request_for_user', { params: holder, body: { timeOffPeriod } });
    const third = await run('create_time_off_request', { params: policyId, body: { timeOffPeriod } });
    await run('list_time_off_requests', { body: { statuses: ['PENDING'] } });
    const decide = (requestId: string, status: string) =>
      run('update_time_off_request_status', { params: { ...policyId, requestId }, body: { status } });
    await decide(own.id, 'APPROVED');
    await decide(kims.id, 'REJECTED');
    await run('delete_time_off_request', { params: { ...policyId, requestId: third.id } });
    await run('update_time_off_policy_status', { params: id, body: { status: 'ARCHIVED' } });
    await run('delete_time_off_policy', { params: id });

    const datePeriod = { startDate: '2026-12-25', endDate: '2026-12-26' };
    const holiday = await run('create_holiday', {
      body: { name: 'Christmas', datePeriod, everyoneIncludingNew: true },
    });
    await run('list_holidays');
    const december = '&start=2026-12-01T00:00:00Z&end=2026-12-31T00:00:00Z';
    await run('list_holidays_in_period', { query: `?assigned-to=${kim}${december}` });
    const holidayId = { holidayId: holiday.id };
    const kept = { name: 'Xmas', datePeriod, occursAnnually: true, users: EVERYBODY, userGroups: EVERYBODY };
    await run('update_holiday', { params: holidayId, body: kept });
    await run('delete_holiday', { params: holidayId });
  }

  async function playPlanning(projectId: string, kim: string) {
    const week = { start: '2026-11-23T00:00:00Z', end: '2026-11-27T00:00:00Z' };
    const body = { ...week, userId: kim, projectId, hoursPerDay: 4, recurringAssignment: { repeat: true, weeks: 2 } };
    const [assignment] = await run('create_assignment', { body });
    const assignmentId = { assignmentId: assignment.id };
    await run('list_assignments', { query: '?start=2026-11-01T00:00:00Z&end=2026-12-31T00:00:00Z' });
    await run('update_assignment', { params: assignmentId, body: { ...week, hoursPerDay: 6 } });
    await run('publish_assignments', { body: week });
    await run('copy_assignment', { params: assignmentId, body: { userId: sandbox.state.user.id } });
    await run('delete_assignment', { params: assignmentId, query: '?seriesUpdateOption=ALL' });

    const periodStart = '2026-11-23T00:00:00Z';
    const approval = await run('create_approval_request', { body: { periodStart } });
    await run('create_typed_approval_request', { params: { type: 'EXPENSE' }, body: { periodStart } });
    await run('create_approval_request_for_user', { params: { userId: kim }, body: { periodStart } });
    const typed = { userId: kim, type: 'TIMESHEET_AND_EXPENSE' };
    await run('create_typed_approval_request_for_user', { params: typed, body: { periodStart } });
    await run('list_approval_requests', { query: '?status=PENDING' });
    await run('update_approval_request', { params: { approvalRequestId: approval.id }, body: { state: 'APPROVED' } });
    await run('resubmit_approval_request', { body: { periodStart } });
    await run('resubmit_approval_request_for_user', { params: { userId: kim }, body: { periodStart } });
  }

  async function playReports() {
    const summary = { ...WEEK, summaryFilter: { groups: ['PROJECT'] } };
    await run('generate_summary_report', { body: summary });
    await run('generate_detailed_report', { body: { ...WEEK, detailedFilter: { page: 1, pageSize: 50 } } });
    await run('generate_weekly_report', { body: { ...WEEK, weeklyFilter: { group: 'USER' } } });
    await run('generate_attendance_report', { body: { ...WEEK, attendanceFilter: {} } });
    const authors = { contains: 'DOES_NOT_CONTAIN', authorIds: [] };
    const period = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
    await run('search_audit_logs', { body: { actions: ['CREATE_CLIENT'], authors, ...period } });
    const shared = await run('create_shared_report', { body: { name: 'Hours', type: 'SUMMARY', filter: summary } });
    const id = { id: shared.id };
    await run('list_shared_reports');
    await run('get_shared_report', { params: id });
    await run('update_shared_report', { params: id, body: { name: 'Our hours' } });
    await run('delete_shared_report', { params: id });
  }

  async function playWebhooks() {
    const settings = { name: 'mine', url: receiver.url, webhookEvent: 'NEW_TAG' };
    const source = { triggerSourceType: 'WORKSPACE_ID', triggerSource: [sandbox.state.workspace.id] };
    const webhook = await run('create_webhook', { body: { ...settings, ...source } });
    const webhookId = { webhookId: webhook.id };
    await run('list_webhooks');
    await run('get_webhook', { params: webhookId });
    await run('update_webhook', { params: webhookId, body: { ...settings, ...source, name: 'yours' } });
    await run('rotate_webhook_token', { params: webhookId });
    await run('list_webhook_logs', { params: webhookId, body: {} });
    await run('list_webhook_event_statuses', { params: webhookId });
    await run('delete_webhook', { params: webhookId });
  }

  it('has been carried out', () => {
    expect(ROUTES.map(({ operation }) => operation).filter((operation) => !called.has(operation))).toEqual([]);
  });

  it('has a name and a path of its own', () => {
    const all = [...ROUTES, ...NOT_MODELLED_ROUTES];
    expect(new Set(all.map(({ operation }) => operation)).size).toBe(all.length);
    expect(new Set(all.map(({ method, host, path }) => `${method} ${host ?? 'api'} ${path}`)).size).toBe(all.length);
    expect([ROUTES.length, NOT_MODELLED_ROUTES.length]).toEqual([155, 13]);
  });

  it('is listed at a route of the sandbox itself', async () => {
    const { body } = await call('GET', '/sandbox/operations');
    expect(body).toContainEqual({
      operation: 'generate_summary_report',
      method: 'POST',
      host: 'reports',
      path: '/v1/workspaces/{workspaceId}/reports/summary',
    });
    expect(body).toHaveLength(ROUTES.length);
  });

  it.each(NOT_MODELLED_ROUTES)('$operation is not modelled and says so', async ({ operation, method, path, host }) => {
    const base = { api: '/api', reports: '/report', auditlog: '/auditlog' }[host ?? 'api'];
    const full = path.replace('{workspaceId}', sandbox.state.workspace.id);
    expect(await call(method, `${base}${full}`, method === 'GET' ? undefined : {})).toMatchObject({
      status: 501,
      body: { message: `The sandbox does not model ${operation}` },
    });
  });

  it('says that an operation is not modelled whatever its body is', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.png');
    const response = await fetch(`${sandbox.url}/api/v1/workspaces`, {
      method: 'POST',
      headers: { 'x-api-key': SANDBOX_API_KEY },
      body: form,
    });
    expect(response.status).toBe(501);
  });

  it('tells of what it changes by a webhook, in the shape of its family', async () => {
    await eventually(() => sandbox.webhooks.deliveries.every(({ answers }) => answers.length > 0));
    const shapes = new Map<string, string[]>();
    for (const { type, body } of receiver.received) shapes.set(type, Object.keys(JSON.parse(body)).toSorted());
    expect(Object.fromEntries(shapes)).toEqual(EXPECTED_SHAPES);
  });
});

const NAMED = ['archived', 'id', 'name', 'workspaceId'];
const GROUP = ['id', 'name', 'teamManagers', 'userIds', 'workspaceId'];
const PROJECT = [
  'archived',
  'billable',
  'client',
  'clientId',
  'clientName',
  'color',
  'duration',
  'estimate',
  'hourlyRate',
  'id',
  'name',
  'note',
  'public',
  'tasks',
  'template',
  'workspaceId',
];
const TASK = ['assigneeId', 'assigneeIds', 'duration', 'estimate', 'id', 'name', 'projectId', 'status', 'userGroupIds'];
const ENTRY = [
  'billable',
  'costRate',
  'currentlyRunning',
  'customFieldValues',
  'description',
  'hourlyRate',
  'id',
  'isLocked',
  'project',
  'projectId',
  'tagIds',
  'tags',
  'task',
  'taskId',
  'timeInterval',
  'user',
  'userId',
  'workspaceId',
];
const USER = ['email', 'id', 'name', 'profilePicture', 'settings'];
const APPROVAL = ['dateRange', 'id', 'owner', 'status', 'workspaceId'];
const TIME_OFF = [
  'balanceDiff',
  'balanceValueAtRequest',
  'createdAt',
  'excludeDays',
  'halfDay',
  'id',
  'negativeBalanceUsed',
  'note',
  'policyId',
  'requesterUserId',
  'status',
  'timeOffPeriod',
  'timeZone',
  'userId',
  'workspaceId',
];
const EXPENSE = [
  'billable',
  'categoryId',
  'date',
  'fileId',
  'id',
  'notes',
  'projectId',
  'quantity',
  'taskId',
  'total',
  'userId',
  'workspaceId',
];
const SLIM_EXPENSE = ['categoryId', 'expenseId', 'projectId', 'userId', 'workspaceId'];
const ASSIGNMENT = ['assignmentId', 'projectId', 'userId', 'workspaceId'];
const RATE = ['amount', 'currency', 'modifiedEntity', 'rateChangeSource', 'since', 'workspaceId'];
const INVOICE = [
  'amount',
  'clientAddress',
  'clientId',
  'clientName',
  'currency',
  'discount',
  'discountAmount',
  'dueDate',
  'id',
  'issuedDate',
  'items',
  'note',
  'number',
  'status',
  'subject',
  'subtotal',
  'tax',
  'tax2',
  'tax2Amount',
  'taxAmount',
  'userId',
];

/** The events that some operation makes happen, with the fields that Clockify sends (WEBHOOKS 5). */
const EXPECTED_SHAPES = {
  NEW_CLIENT: NAMED,
  CLIENT_UPDATED: NAMED,
  CLIENT_DELETED: NAMED,
  NEW_TAG: NAMED,
  TAG_UPDATED: NAMED,
  TAG_DELETED: NAMED,
  NEW_PROJECT: PROJECT,
  PROJECT_UPDATED: PROJECT,
  PROJECT_DELETED: PROJECT,
  NEW_TASK: TASK,
  TASK_UPDATED: TASK,
  TASK_DELETED: TASK,
  NEW_TIMER_STARTED: ENTRY,
  TIMER_STOPPED: ENTRY,
  NEW_TIME_ENTRY: ENTRY,
  TIME_ENTRY_UPDATED: ENTRY,
  TIME_ENTRY_DELETED: ENTRY,
  USERS_INVITED_TO_WORKSPACE: ['invitedUserEmails', 'inviter', 'workspaceId'],
  USER_ACTIVATED_ON_WORKSPACE: USER,
  USER_DEACTIVATED_ON_WORKSPACE: USER,
  USER_UPDATED: ['email', 'id', 'name'],
  USER_GROUP_CREATED: GROUP,
  USER_GROUP_UPDATED: GROUP,
  USER_GROUP_DELETED: GROUP,
  NEW_APPROVAL_REQUEST: APPROVAL,
  APPROVAL_REQUEST_STATUS_UPDATED: APPROVAL,
  TIME_OFF_REQUESTED: TIME_OFF,
  TIME_OFF_REQUEST_APPROVED: TIME_OFF,
  TIME_OFF_REQUEST_REJECTED: TIME_OFF,
  TIME_OFF_REQUEST_WITHDRAWN: TIME_OFF,
  BALANCE_UPDATED: ['note', 'updatedBy', 'userId', 'value', 'workspaceId'],
  EXPENSE_CREATED: EXPENSE,
  EXPENSE_UPDATED: SLIM_EXPENSE,
  EXPENSE_DELETED: SLIM_EXPENSE,
  ASSIGNMENT_CREATED: ASSIGNMENT,
  ASSIGNMENT_UPDATED: ASSIGNMENT,
  ASSIGNMENT_DELETED: ASSIGNMENT,
  ASSIGNMENT_PUBLISHED: ASSIGNMENT,
  COST_RATE_UPDATED: RATE,
  BILLABLE_RATE_UPDATED: RATE,
  NEW_INVOICE: INVOICE,
  INVOICE_UPDATED: INVOICE,
};
