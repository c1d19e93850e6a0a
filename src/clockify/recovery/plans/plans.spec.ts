import type { Params } from '../../../integrations/operation.js';
import { ParamsValidator } from '../../../integrations/params-validator.js';
import { CLOCKIFY_OPERATIONS } from '../../catalogue/index.js';
import type { LostWrite, Row, Seen, Verdict } from '../recovery-plan.js';
import { RECOVERY_PLANS } from './index.js';

const SINCE = Date.parse('2026-11-23T12:00:00Z');
const idAt = (offsetMs: number, suffix = '1') =>
  Math.floor((SINCE + offsetMs) / 1000).toString(16) + suffix.padStart(16, '0');
const OURS = idAt(1_000);
const OLD = idAt(-3_600_000);
const W = 'ws1';

const operation = (name: string) => CLOCKIFY_OPERATIONS.find((row) => row.name === name)!;
const lostWrite = (params: Params, userId?: string): LostWrite => ({
  params: { workspaceId: W, ...params },
  body: (params['body'] ?? {}) as Row,
  userId,
  sentAt: SINCE,
  openedAt: 0,
});
const seen = (rows: readonly Row[], more: Partial<Seen> = {}): Seen => ({
  rows,
  whole: true,
  since: SINCE,
  isClaimed: () => false,
  hasRival: false,
  ...more,
});

describe('the plans of recovery', () => {
  const RECOVERABLE = new Set(['unique_name', 'read_back', 'compare_first']);
  /** What has no list, no ids, or a state that is not shown. */
  const CANNOT_BE_LOOKED_FOR = [
    'assign_user_role',
    'copy_assignment',
    'create_invoice_item',
    'import_invoice_items',
    'resubmit_approval_request',
    'resubmit_approval_request_for_user',
    'update_assignment',
  ];

  it('are there for every operation that may be looked for, and for no other', () => {
    const wanted = CLOCKIFY_OPERATIONS.filter(({ retry }) => RECOVERABLE.has(retry)).map(({ name }) => name);
    expect([...RECOVERY_PLANS.keys(), ...CANNOT_BE_LOOKED_FOR].sort()).toEqual(wanted.sort());
  });

  it('count on a refusal only where it is proven', () => {
    const proven = [...RECOVERY_PLANS].filter(([, { repeat }]) => repeat === 'refused').map(([name]) => name);
    expect(proven.sort()).toEqual(['create_client', 'create_project', 'create_project_from_template', 'create_tag']);
  });

  it.each([...RECOVERY_PLANS])('%s looks with parameters that its look-up takes', (_name, plan) => {
    const at = '2026-11-23T09:00:00Z';
    const body = { name: 'A', start: at, end: at, userId: 'u1' };
    const lost = lostWrite({ body, id: 'x1', projectId: 'p1', invoiceId: 'i1', policyId: 'o1' }, 'u1');
    const validator = new ParamsValidator();
    expect(operation(plan.look).risk).toBe('read');
    expect(validator.problemsOf(operation(plan.look), plan.ask(lost))).toEqual([]);
    if (plan.show === undefined) return;
    expect(operation(plan.show.operation).risk).toBe('read');
    expect(validator.problemsOf(operation(plan.show.operation), plan.show.ask({ id: 'r1' }, lost))).toEqual([]);
  });

  const START = '2026-11-23T09:00:00Z';
  const END = '2026-11-23T10:00:00Z';
  const entry = (more: Row = {}): Row => ({
    id: OURS,
    description: 'Review',
    projectId: null,
    taskId: null,
    tagIds: [],
    billable: false,
    type: 'REGULAR',
    timeInterval: { start: START, end: END, duration: 'PT1H' },
    ...more,
  });
  const running = (id: string): Row => entry({ id, timeInterval: { start: START, end: null, duration: null } });
  const expense: Row = {
    id: OURS,
    userId: 'u1',
    category: { id: 'c1' },
    project: { id: 'p1' },
    notes: 'Taxi',
    date: '2026-11-23T00:00:00Z',
    total: 1250,
    quantity: 1,
    billable: false,
  };
  const sentExpense = {
    userId: 'u1',
    categoryId: 'c1',
    projectId: 'p1',
    notes: 'Taxi',
    date: '2026-11-23',
    amount: 12.5,
  };
  const invoice: Row = { id: OURS, number: '2026-7', clientId: 'c1', currency: 'EUR', issuedDate: START, amount: 100 };
  const request: Row = {
    id: OURS,
    userId: 'u1',
    policyId: 'o1',
    note: 'Sea',
    timeOffPeriod: { period: { start: '2026-12-01T00:00:00Z' } },
  };
  const assignment: Row = {
    id: OURS,
    userId: 'u1',
    projectId: 'p1',
    hoursPerDay: 4,
    note: '',
    period: { start: START, end: END },
  };
  const sentAssignment = { userId: 'u1', projectId: 'p1', hoursPerDay: 4, start: START, end: END };
  const webhook: Row = {
    id: OURS,
    name: 'all',
    url: 'https://x.example',
    webhookEvent: 'NEW_TAG',
    triggerSourceType: 'WORKSPACE_ID',
    triggerSource: [],
  };
  const { id: _id, ...sentWebhook } = webhook;

  it.each<[string, string, Params, readonly Row[], Verdict['kind']]>([
    ['create_time_entry', 'the entry', { body: { start: START, end: END, description: 'Review' } }, [entry()], 'found'],
    [
      'create_time_entry',
      'the entry behind future ones',
      { body: { start: START, description: 'Review' } },
      [entry({ id: OLD, timeInterval: { start: '2027-01-01T09:00:00Z', end: null } }), entry()],
      'found',
    ],
    [
      'create_time_entry',
      'an older twin',
      { body: { start: START, description: 'Review' } },
      [entry({ id: OLD })],
      'absent',
    ],
    ['create_time_entry', 'another start', { body: { start: END, description: 'Review' } }, [entry()], 'absent'],
    [
      'create_time_entry',
      'another end',
      { body: { start: START, end: START, description: 'Review' } },
      [entry()],
      'unclear',
    ],
    [
      'create_time_entry',
      'another project',
      { body: { start: START, description: 'Review', projectId: 'p1' } },
      [entry()],
      'unclear',
    ],
    ['create_time_entry', 'other words', { body: { start: START, description: 'Call' } }, [entry()], 'absent'],
    [
      'create_time_entry',
      'the same words with blanks',
      { body: { start: START, description: ' Review' } },
      [entry()],
      'found',
    ],
    [
      'create_time_entry',
      'an entry at the time of the server',
      { body: { description: 'Review' } },
      [entry()],
      'found',
    ],
    ['create_time_entry_for_user', 'the entry', { userId: 'u1', body: { start: START } }, [entry()], 'found'],
    ['start_timer', 'the timer', { body: { start: START, description: 'Review' } }, [running(OURS)], 'found'],
    [
      'start_timer',
      'the timer, stopped meanwhile',
      { body: { start: START, description: 'Review' } },
      [entry()],
      'found',
    ],
    ['duplicate_time_entry', 'the copy', { id: OLD }, [entry(), entry({ id: OLD })], 'found'],
    ['duplicate_time_entry', 'no copy', { id: OLD }, [entry({ id: OLD })], 'absent'],
    ['duplicate_time_entry', 'no original', { id: OLD }, [entry()], 'unclear'],
    ['stop_timer', 'the timer still going', { body: { end: END } }, [running(OLD)], 'absent'],
    ['stop_timer', 'the timer stopped', { body: { end: END } }, [entry({ id: OLD })], 'found'],
    ['stop_timer', 'a newer timer', { body: { end: END } }, [running(OURS), entry({ id: OLD })], 'found'],
    ['stop_timer', 'only a newer timer', { body: { end: END } }, [running(OURS)], 'unclear'],
    ['stop_timer', 'a timer of the same moment', { body: { end: END } }, [running(idAt(-5_000))], 'unclear'],
    ['stop_timer', 'nothing that ends then', { body: { end: START } }, [entry({ id: OLD })], 'unclear'],
    ['stop_timer', 'two that end then', { body: { end: END } }, [entry({ id: OLD }), entry()], 'unclear'],
    ['create_expense', 'the expense', { body: sentExpense }, [expense], 'found'],
    ['create_expense', 'by its quantity', { body: { ...sentExpense, amount: 1 } }, [expense], 'found'],
    ['create_expense', 'another amount', { body: { ...sentExpense, amount: 13 } }, [expense], 'unclear'],
    ['create_expense', 'another category', { body: { ...sentExpense, categoryId: 'c2' } }, [expense], 'absent'],
    ['create_invoice', 'the invoice', { body: { number: '2026-7', clientId: 'c1' } }, [invoice], 'found'],
    ['create_invoice', 'another client', { body: { number: '2026-7', clientId: 'c2' } }, [invoice], 'unclear'],
    ['create_invoice', 'another number', { body: { number: '2026-8', clientId: 'c1' } }, [invoice], 'absent'],
    [
      'duplicate_invoice',
      'the copy',
      { invoiceId: OLD },
      [invoice, { ...invoice, id: OLD, number: '2026-6' }],
      'found',
    ],
    ['duplicate_invoice', 'no copy', { invoiceId: OLD }, [{ ...invoice, id: OLD }], 'absent'],
    [
      'create_invoice_payment',
      'the payment',
      { body: { amount: 100, note: 'x' } },
      [{ id: OURS, amount: 100, note: 'x' }],
      'found',
    ],
    ['create_invoice_payment', 'another', { body: { amount: 100 } }, [{ id: OURS, amount: 99 }], 'absent'],
    [
      'create_time_off_request_for_user',
      'the request',
      {
        userId: 'u1',
        policyId: 'o1',
        body: { note: 'Sea', timeOffPeriod: { period: { start: '2026-12-01', days: 2 } } },
      },
      [request],
      'found',
    ],
    [
      'create_time_off_request_for_user',
      'another policy',
      { userId: 'u1', policyId: 'o2', body: {} },
      [request],
      'absent',
    ],
    [
      'create_approval_request_for_user',
      'the request',
      { userId: 'u1', body: { periodStart: '2026-11-24T00:00:00Z' } },
      [
        {
          id: OURS,
          owner: { userId: 'u1' },
          dateRange: { start: '2026-11-23T00:00:00Z', end: '2026-11-29T23:59:59Z' },
        },
      ],
      'found',
    ],
    [
      'create_approval_request_for_user',
      'another period',
      { userId: 'u1', body: { periodStart: '2026-12-01T00:00:00Z' } },
      [
        {
          id: OURS,
          owner: { userId: 'u1' },
          dateRange: { start: '2026-11-23T00:00:00Z', end: '2026-11-29T23:59:59Z' },
        },
      ],
      'unclear',
    ],
    ['create_assignment', 'the assignment', { body: sentAssignment }, [assignment], 'found'],
    ['create_assignment', 'other hours', { body: { ...sentAssignment, hoursPerDay: 5 } }, [assignment], 'unclear'],
    ['create_webhook', 'the webhook', { body: sentWebhook }, [webhook], 'found'],
    ['create_webhook', 'another event', { body: { ...sentWebhook, webhookEvent: 'NEW_CLIENT' } }, [webhook], 'absent'],
    [
      'add_user_group_member',
      'a member',
      { userGroupId: 'g1', body: { userId: 'u1' } },
      [{ id: 'g1', userIds: ['u1'] }],
      'found',
    ],
    [
      'add_user_group_member',
      'no member',
      { userGroupId: 'g1', body: { userId: 'u1' } },
      [{ id: 'g1', userIds: [] }],
      'absent',
    ],
    ['add_user_group_member', 'no group', { userGroupId: 'g1', body: { userId: 'u1' } }, [], 'unclear'],
    [
      'assign_project_users',
      'all of them',
      { body: { userIds: ['u1'] } },
      [{ memberships: [{ userId: 'u1' }] }],
      'found',
    ],
    [
      'assign_project_users',
      'one missing',
      { body: { userIds: ['u1', 'u2'] } },
      [{ memberships: [{ userId: 'u1' }] }],
      'absent',
    ],
    ['assign_project_users', 'none left', { body: { userIds: ['u1'], remove: true } }, [{ memberships: [] }], 'found'],
    [
      'create_task',
      'an older one of its name',
      { projectId: 'p1', body: { name: 'A' } },
      [{ id: OLD, name: 'A' }],
      'absent',
    ],
    ['create_client', 'an older one of its name', { body: { name: 'A' } }, [{ id: OLD, name: 'A' }], 'taken'],
    [
      'create_project',
      "another client's project of its name",
      { body: { name: 'Web', clientId: 'c1' } },
      [
        { id: OURS, name: 'Web', clientId: 'c2' },
        { id: OLD, name: 'Web', clientId: '' },
      ],
      'absent',
    ],
    [
      'create_project',
      'one without a client beside those of clients',
      { body: { name: 'Web' } },
      [
        { id: OLD, name: 'Web', clientId: 'c2' },
        { id: OURS, name: 'Web', clientId: '' },
      ],
      'found',
    ],
    [
      'create_project',
      'an older one of its client',
      { body: { name: 'Web', clientId: 'c1' } },
      [{ id: OLD, name: 'Web', clientId: 'c1', archived: true }],
      'taken',
    ],
    [
      'create_project_from_template',
      'an older one of some client, where none is told',
      { body: { name: 'Web', templateProjectId: 'p1' } },
      [{ id: OLD, name: 'Web', clientId: 'c1' }],
      'absent',
    ],
    [
      'create_project_from_template',
      'an older one of its client',
      { body: { name: 'Web', templateProjectId: 'p1', clientId: 'c1' } },
      [{ id: OLD, name: 'Web', clientId: 'c1' }],
      'taken',
    ],
    [
      'create_project',
      'the project',
      { body: { name: 'Web', isPublic: true, color: '#aabbcc' } },
      [{ id: OURS, name: 'Web', public: true, color: '#AABBCC' }],
      'found',
    ],
  ])('%s judges %s', (name, _what, params, rows, kind) => {
    const plan = RECOVERY_PLANS.get(name)!;
    const userId = typeof params['userId'] === 'string' ? params['userId'] : 'u1';
    expect(plan.judge(seen(rows), lostWrite(params, userId)).kind).toBe(kind);
  });

  it('do not cover what cannot be told', () => {
    const covers = (name: string, body: Row) => RECOVERY_PLANS.get(name)?.covers?.({ body });
    expect(covers('create_assignment', { recurringAssignment: { weeks: 3 } })).toBe(false);
    expect(covers('create_assignment', {})).toBe(true);
    expect(covers('assign_project_users', { userGroups: { ids: ['g1'] } })).toBe(false);
    expect(covers('assign_project_users', { userIds: ['u1'] })).toBe(true);
  });

  it('look for an entry a day around its start, since windows are wall clock', () => {
    const { ask } = RECOVERY_PLANS.get('create_time_entry')!;
    expect(ask(lostWrite({ body: { start: '2026-11-23T09:00:00Z' } }, 'u1'))).toEqual({
      workspaceId: W,
      userId: 'u1',
      start: '2026-11-22T09:00:00Z',
      end: '2026-11-24T09:00:00Z',
    });
  });
});
