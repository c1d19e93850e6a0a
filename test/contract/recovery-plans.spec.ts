import type { ClockifyOperation } from '../../src/clockify/catalogue/clockify-operation.js';
import { CLOCKIFY_OPERATIONS } from '../../src/clockify/catalogue/index.js';
import { ClockifyClient } from '../../src/clockify/client/clockify.client.js';
import { valueAt } from '../../src/clockify/pages/at-path.js';
import { RECOVERY_PLANS } from '../../src/clockify/recovery/plans/index.js';
import type { LostWrite } from '../../src/clockify/recovery/recovery-plan.js';
import { type Row, unwrapped } from '../../src/clockify/intents/look-ups/listing.js';
import type { Params } from '../../src/integrations/operation.js';
import { RowList } from '../../src/integrations/row-list.js';
import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import type { SandboxState } from '../../src/sandbox/state.js';
import { expectServedAndDocumented } from '../support/documented-fields.js';
import { type Furniture, furnish } from '../support/furnished-sandbox.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { watchRows } from '../support/read-fields.js';
import { sandboxCaller, type SandboxCall } from '../support/sandbox-client.js';

/** A write whose answer is lost, in a furnished sandbox. */
interface Case {
  readonly params: (ids: Furniture) => Params;
  /** What has to be there before. */
  readonly before?: (call: SandboxCall, ids: Furniture) => Promise<unknown>;
  /** How many there are of what it makes, and how many it makes if not one. */
  readonly count: (state: SandboxState, ids: Furniture) => number;
  readonly makes?: number;
}

const AN_HOUR_MS = 60 * 60 * 1000;
const START = '2026-11-24T09:00:00Z';
const END = '2026-11-24T10:00:00Z';
const WEEK = { start: '2026-11-23T00:00:00Z', end: '2026-11-27T00:00:00Z' };
const AWAY = { timeOffPeriod: { period: { start: '2026-12-14', days: 2 } }, note: 'Sea' };
const SUBMITTED = { periodStart: '2026-11-09T00:00:00Z', period: 'WEEKLY' };

const entries = ({ timeEntries }: SandboxState): number => timeEntries.length;
const timeOff = ({ timeOffRequests }: SandboxState): number => timeOffRequests.length;
const approvals = ({ approvals: all }: SandboxState): number => all.length;

const CASES: Readonly<Record<string, Case>> = {
  create_client: {
    params: () => ({ body: { name: 'Acme', email: 'a@acme.example', address: 'Here', note: 'new' } }),
    count: ({ clients }) => clients.length,
  },
  create_project: {
    params: ({ client }) => ({
      body: { name: 'Support', clientId: client, isPublic: true, color: '#AABBCC', billable: true, note: 'new' },
    }),
    // Another client's project of the same name is another project.
    before: async (call) => {
      const { body: other } = await call('POST', 'WS/clients', { name: 'Initech' });
      await call('POST', 'WS/projects', { name: 'Support', clientId: other.id });
      await call('POST', 'WS/projects', { name: 'Support' });
    },
    count: ({ projects }) => projects.length,
  },
  create_project_from_template: {
    params: ({ project }) => ({ body: { name: 'Copy', templateProjectId: project, isPublic: true, color: '#AABBCC' } }),
    before: (call, { project }) => call('PATCH', `WS/projects/${project}/template`, { isTemplate: true }),
    count: ({ projects }) => projects.length,
  },
  create_tag: { params: () => ({ body: { name: 'late' } }), count: ({ tags }) => tags.length },
  create_task: {
    params: ({ project, ana }) => ({
      projectId: project,
      body: { name: 'Build', assigneeIds: [ana], status: 'ACTIVE' },
    }),
    count: ({ tasks }) => tasks.length,
  },
  create_user_group: { params: () => ({ body: { name: 'Writers' } }), count: ({ userGroups }) => userGroups.length },
  create_time_off_policy: {
    params: () => ({
      body: { name: 'Leave', approve: { requiresApproval: true }, timeUnit: 'DAYS', everyoneIncludingNew: true },
    }),
    count: ({ policies }) => policies.length,
  },
  create_custom_field: {
    params: () => ({ body: { name: 'Floor', type: 'TXT', entityType: 'USER' } }),
    count: ({ customFields }) => customFields.length,
  },
  create_holiday: {
    params: () => ({
      body: {
        name: 'May day',
        datePeriod: { startDate: '2027-05-01', endDate: '2027-05-01' },
        occursAnnually: true,
        everyoneIncludingNew: true,
      },
    }),
    count: ({ holidays }) => holidays.length,
  },
  create_expense_category: {
    params: () => ({ body: { name: 'Miles', hasUnitPrice: true, priceInCents: 50, unit: 'mile' } }),
    count: ({ expenseCategories }) => expenseCategories.length,
  },
  create_shared_report: {
    params: () => ({
      body: {
        name: 'Weekly',
        type: 'DETAILED',
        isPublic: true,
        filter: {
          dateRangeStart: '2026-11-23T00:00:00.000',
          dateRangeEnd: '2026-11-29T23:59:59.999',
          detailedFilter: {},
        },
      },
    }),
    count: ({ sharedReports }) => sharedReports.length,
  },
  create_time_entry: {
    params: ({ project, task, tag }) => ({
      body: {
        start: START,
        end: END,
        description: 'Review',
        projectId: project,
        taskId: task,
        tagIds: [tag],
        billable: true,
        type: 'REGULAR',
      },
    }),
    count: entries,
  },
  start_timer: { params: () => ({ body: { start: START, description: 'Timer' } }), count: entries },
  create_time_entry_for_user: {
    params: ({ ana }) => ({ userId: ana, body: { start: START, end: END, description: 'Review' } }),
    count: entries,
  },
  duplicate_time_entry: { params: ({ me, entry }) => ({ userId: me, id: entry }), count: entries },
  stop_timer: {
    params: ({ me }) => ({ userId: me, body: { end: '2026-11-24T11:30:00Z' } }),
    before: async (call, { me }) => {
      await call('PATCH', 'WS/user/ME/time-entries', { end: START });
      await call('POST', 'WS/time-entries', { start: START, description: `of ${me}` });
    },
    count: ({ timeEntries }) => timeEntries.filter(({ timeInterval }) => timeInterval.end === null).length,
    makes: -1,
  },
  create_expense: {
    params: ({ me, category, project, task }) => ({
      body: {
        userId: me,
        categoryId: category,
        projectId: project,
        taskId: task,
        date: '2026-11-24',
        amount: 20,
        notes: 'Train',
        billable: true,
      },
    }),
    count: ({ expenses }) => expenses.length,
  },
  create_invoice: {
    params: ({ client }) => ({
      body: {
        clientId: client,
        currency: 'USD',
        number: '2026-100',
        issuedDate: '2026-11-24T00:00:00Z',
        dueDate: '2026-12-24T00:00:00Z',
      },
    }),
    count: ({ invoices }) => invoices.length,
  },
  duplicate_invoice: { params: ({ invoice }) => ({ invoiceId: invoice }), count: ({ invoices }) => invoices.length },
  create_invoice_payment: {
    params: ({ invoice }) => ({
      invoiceId: invoice,
      body: { amount: 100, note: 'by bank', paymentDate: '2026-11-24T00:00:00Z' },
    }),
    before: (call, { invoice }) =>
      call('POST', `WS/invoices/${invoice}/items`, {
        itemType: 'Service',
        description: 'Work',
        quantity: 100,
        unitPrice: 500_000,
        applyTaxes: 'NONE',
      }),
    count: ({ invoices }, ids) => invoices.find(({ id }) => id === ids.invoice)?.payments.length ?? 0,
  },
  create_time_off_request: { params: ({ policy }) => ({ policyId: policy, body: AWAY }), count: timeOff },
  create_time_off_request_for_user: {
    params: ({ policy, me }) => ({ policyId: policy, userId: me, body: AWAY }),
    count: timeOff,
  },
  create_approval_request: { params: () => ({ body: SUBMITTED }), count: approvals },
  create_typed_approval_request: { params: () => ({ type: 'TIMESHEET', body: SUBMITTED }), count: approvals },
  create_approval_request_for_user: { params: ({ me }) => ({ userId: me, body: SUBMITTED }), count: approvals },
  create_typed_approval_request_for_user: {
    params: ({ me }) => ({ userId: me, type: 'EXPENSE', body: SUBMITTED }),
    count: approvals,
  },
  create_assignment: {
    params: ({ ana, project, task }) => ({
      body: { ...WEEK, userId: ana, projectId: project, taskId: task, hoursPerDay: 4, note: 'half of it' },
    }),
    count: ({ assignments }) => assignments.length,
  },
  add_user_group_member: {
    params: ({ group, ana }) => ({ userGroupId: group, body: { userId: ana } }),
    count: ({ userGroups }) => userGroups.flatMap(({ userIds }) => userIds).length,
  },
  assign_project_users: {
    params: ({ project, ana }) => ({ projectId: project, body: { userIds: [ana] } }),
    count: ({ projects }) => projects.flatMap(({ memberships }) => memberships).length,
  },
  create_webhook: {
    params: () => ({
      body: {
        name: 'yours',
        url: 'https://hooks.example.com/y',
        webhookEvent: 'NEW_CLIENT',
        triggerSourceType: 'WORKSPACE_ID',
        triggerSource: [],
      },
    }),
    count: ({ webhooks }) => webhooks.length,
  },
};

describe('every plan of recovery', () => {
  let sandbox: Sandbox;
  let service: TestApp;
  let call: SandboxCall;
  let ids: Furniture;

  beforeAll(async () => {
    // What is there before is an hour old; whether something is ours is told by the time in its id.
    let ago = AN_HOUR_MS;
    sandbox = await startSandbox({ now: () => Date.now() - ago });
    service = await makeApp({
      env: {
        CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
        CLOCKIFY_API_KEY: SANDBOX_API_KEY,
        RATE_LIMIT_PER_MINUTE: '10000',
      },
      limits: { deadlineMs: 100_000_000 },
    });
    call = sandboxCaller(sandbox);
    ids = await furnish(sandbox);
    ago = 0;
  });
  afterAll(async () => {
    await service.close();
    await sandbox.close();
  });

  it('has a case here', () => {
    expect(Object.keys(CASES).sort()).toEqual([...RECOVERY_PLANS.keys()].sort());
  });

  const run = (operation: string, params: Params) =>
    service.http.post('/actions/run').send({ integration: 'clockify', operation, params });

  it.each(Object.entries(CASES))('finds what was made by fields that Clockify has: %s', async (name, found) => {
    const { params, before, count, makes = 1 } = found;
    await before?.(call, ids);
    const there = count(sandbox.state, ids);
    const { method, host, path } = operationOf(name).http;
    const base = host === 'reports' ? '/report' : '/api';
    const fault = { method, path: `${base}${path.replaceAll(/\{\w+\}/g, '*')}`, times: 1, cut: 'executed' };
    expect((await call('POST', '/sandbox/faults', fault)).status).toBe(200);
    const given: Params = { workspaceId: ids.workspace, ...params(ids) };
    const { status, body } = await run(name, given);
    expect([status, body.error]).toEqual([200, undefined]);
    expect((await call('GET', '/sandbox/faults')).body).toEqual([]);
    expect(count(sandbox.state, ids)).toBe(there + makes);

    const plan = RECOVERY_PLANS.get(name)!;
    const userId = typeof given['userId'] === 'string' ? given['userId'] : ids.me;
    const lost: LostWrite = { params: given, body: (given['body'] ?? {}) as Row, userId, sentAt: 0, openedAt: 0 };
    const operation = operationOf(plan.look);
    const rows = unwrapped(plan, await served(operation, plan.ask(lost)));
    const watched = watchRows(rows);
    plan.judge({ rows: watched.rows, whole: true, since: 0, isClaimed: () => false, hasRival: false }, lost);
    expect(watched.read.size).toBeGreaterThan(0);
    expectServedAndDocumented(watched.read, rows, operation, plan.unwrap);
  });

  /** What an operation shows in the sandbox. */
  const served = async (operation: ClockifyOperation, asked: Params): Promise<readonly unknown[]> => {
    const { wholeList } = operation;
    const whole = wholeList === undefined ? {} : { all: true, [wholeList.limit]: 200 };
    const answer = await service.app.get(ClockifyClient).run(operation, {
      operation,
      params: { ...asked, ...whole },
      signal: new AbortController().signal,
      deadline: Number.MAX_SAFE_INTEGER,
      onAttempt: () => undefined,
      onNote: () => undefined,
    });
    if (answer instanceof RowList) return answer.rows;
    const rows = wholeList === undefined ? [answer] : valueAt(answer, wholeList.rows);
    return rows as readonly unknown[];
  };
});

function operationOf(name: string): ClockifyOperation {
  const operation = CLOCKIFY_OPERATIONS.find((row) => row.name === name);
  if (operation === undefined) throw new Error(`there is no ${name}`);
  return operation;
}
