import { SANDBOX_API_KEY, type Sandbox, startSandbox } from '../../src/sandbox/sandbox-server.js';
import { makeApp, type TestApp } from '../support/make-app.js';
import { createTestDatabase, type TestDatabase } from '../support/postgres/create-test-database.js';
import { sandboxCaller } from '../support/sandbox-client.js';

type Fields = Record<string, unknown>;

const DAY = '2026-11-23';
/** The rest of an entity follows from these. */
const DERIVED = new Set(['duration']);

describe('an update keeps what it is not told', () => {
  let sandbox: Sandbox;
  let database: TestDatabase;
  let service: TestApp;
  let replica: TestApp;

  beforeAll(async () => {
    sandbox = await startSandbox({ retryDelaysMs: [1] });
    database = await createTestDatabase();
    const env = {
      CLOCKIFY_BASE_URL: `${sandbox.url}/api`,
      CLOCKIFY_API_KEY: SANDBOX_API_KEY,
      RATE_LIMIT_PER_MINUTE: '100000',
    };
    [service, replica] = await Promise.all([makeApp({ env, database }), makeApp({ env, database })]);
  });
  afterAll(async () => {
    await service.close();
    await replica.close();
    await database.drop();
    await sandbox.close();
  });

  let next = 0;
  const unique = (name: string) => `${name} ${next++}`;
  const send = (operation: string, params: object, to = service) =>
    to.http.post('/actions/run').send({ integration: 'clockify', operation, params });
  const run = async (operation: string, params: object, to = service): Promise<Fields> => {
    const { body } = await send(operation, params, to);
    expect(body.error).toBeUndefined();
    return body;
  };
  const make = async (operation: string, body: object, params: object = {}) =>
    String((await run(operation, { ...params, body }))['id']);
  const clockify = async (method: string, path: string, body?: unknown) =>
    (await sandboxCaller(sandbox)(method, path, body)).body;
  /** All fields, the fields of its fields too, by their dotted paths. */
  const flat = (entity: Fields, prefix = ''): [string, unknown][] =>
    Object.entries(entity).flatMap(([name, value]) => {
      if (DERIVED.has(name)) return [];
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return isObject ? flat(value as Fields, `${prefix}${name}.`) : [[prefix + name, value] as [string, unknown]];
    });
  const changed = (before: Fields, after: Fields) => {
    const [was, is] = [Object.fromEntries(flat(before)), Object.fromEntries(flat(after))];
    return Object.fromEntries(
      [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
        .map((name) => [name, is[name]]),
    );
  };
  const writes = async () =>
    ((await clockify('GET', '/sandbox/requests')) as { method: string; path: string }[]).filter(
      ({ method }) => method !== 'GET',
    );

  /** A thing of each kind in which every field says something. */
  const makers = {
    client: async () => {
      const id = await make('create_client', { name: unique('Acme') });
      await clockify('PUT', `WS/clients/${id}`, {
        name: unique('Acme'),
        email: 'info@acme.example',
        ccEmails: ['cc@acme.example'],
        address: 'Street 1',
        note: 'pays late',
        archived: true,
      });
      return { id, params: { id }, path: `WS/clients/${id}` };
    },
    tag: async () => {
      const id = await make('create_tag', { name: unique('urgent') });
      await clockify('PUT', `WS/tags/${id}`, { name: unique('urgent'), archived: true });
      return { id, params: { id }, path: `WS/tags/${id}` };
    },
    project: async () => {
      const clientId = await make('create_client', { name: unique('Globex') });
      const projectId = await make('create_project', {
        name: unique('Website'),
        clientId,
        color: '#AABBCC',
        note: 'second phase',
        billable: true,
        isPublic: true,
        hourlyRate: { amount: 9_000 },
        costRate: { amount: 4_000 },
      });
      await clockify('PATCH', `WS/projects/${projectId}/estimate`, {
        timeEstimate: { active: true, type: 'MANUAL', estimate: 'PT40H' },
      });
      return { id: projectId, params: { projectId }, path: `WS/projects/${projectId}` };
    },
    task: async () => {
      const { id: projectId } = await makers.project();
      const body = {
        name: unique('Design'),
        assigneeIds: [sandbox.state.user.id],
        estimate: 'PT8H',
        budgetEstimate: 12_000,
        status: 'DONE',
      };
      const taskId = await make('create_task', body, { projectId });
      await clockify('PUT', `WS/projects/${projectId}/tasks/${taskId}/hourly-rate`, { amount: 8_000 });
      return { id: taskId, params: { projectId, taskId }, path: `WS/projects/${projectId}/tasks/${taskId}` };
    },
    timeEntry: async () => {
      const { params } = await makers.task();
      const fields = await Promise.all(
        ['Ticket', 'Room'].map((name) =>
          make('create_custom_field', { name: unique(name), type: 'TXT', entityType: 'TIMEENTRY' }),
        ),
      );
      const tags = await Promise.all(['a', 'b'].map((name) => make('create_tag', { name: unique(name) })));
      const id = await make('create_time_entry', {
        start: `${DAY}T08:00:00Z`,
        end: `${DAY}T09:00:00Z`,
        description: 'Kickoff',
        ...params,
        tagIds: tags,
        billable: true,
        customFields: fields.map((customFieldId, index) => ({ customFieldId, value: `value ${index}` })),
        type: 'BREAK',
      });
      return { id, params: { id }, path: `WS/time-entries/${id}`, fields, tags };
    },
  };

  describe.each<[keyof typeof makers, string, [field: string, given: unknown, shown: Fields][]]>([
    [
      'client',
      'update_client',
      [
        ['name', 'Initech', { name: 'Initech' }],
        ['email', 'new@acme.example', { email: 'new@acme.example' }],
        ['email', null, { email: null }],
        ['ccEmails', ['x@acme.example', 'y@acme.example'], { ccEmails: ['x@acme.example', 'y@acme.example'] }],
        ['ccEmails', null, { ccEmails: null }],
        ['address', 'Street 2', { address: 'Street 2' }],
        ['address', null, { address: null }],
        ['note', '', { note: '' }],
        ['archived', false, { archived: false }],
      ],
    ],
    [
      'tag',
      'update_tag',
      [
        ['name', 'calm', { name: 'calm' }],
        ['archived', false, { archived: false }],
      ],
    ],
    [
      'project',
      'update_project',
      [
        ['name', 'Webshop', { name: 'Webshop' }],
        ['clientId', null, { clientId: '', clientName: '' }],
        ['billable', false, { billable: false }],
        ['isPublic', false, { public: false }],
        ['color', '#112233', { color: '#112233' }],
        ['note', 'third phase', { note: 'third phase' }],
        ['note', null, { note: '' }],
        ['archived', true, { archived: true }],
        ['hourlyRate', { amount: 9_500 }, { 'hourlyRate.amount': 9_500 }],
        ['costRate', { amount: 4_500 }, { 'costRate.amount': 4_500 }],
      ],
    ],
    [
      'task',
      'update_task',
      [
        ['name', 'Redesign', { name: 'Redesign' }],
        ['assigneeIds', null, { assigneeIds: [], assigneeId: '' }],
        ['estimate', 'PT2H', { estimate: 'PT2H' }],
        ['budgetEstimate', 500, { budgetEstimate: 500 }],
        ['billable', false, { billable: false }],
        ['status', 'ACTIVE', { status: 'ACTIVE' }],
      ],
    ],
    [
      'timeEntry',
      'update_time_entry',
      [
        ['start', `${DAY}T08:30:00Z`, { 'timeInterval.start': `${DAY}T08:30:00Z` }],
        ['end', `${DAY}T10:00:00.000Z`, { 'timeInterval.end': `${DAY}T10:00:00Z` }],
        ['end', null, { 'timeInterval.end': null }],
        ['description', 'Retro', { description: 'Retro' }],
        ['description', null, { description: '' }],
        ['projectId', null, { projectId: null, taskId: null }],
        ['taskId', null, { taskId: null }],
        ['tagIds', null, { tagIds: [] }],
        ['billable', false, { billable: false }],
        ['customFields', null, { customFieldValues: [] }],
        ['type', 'REGULAR', { type: 'REGULAR' }],
      ],
    ],
  ])('of a %s', (kind, operation, cases) => {
    it.each(cases)('when %s becomes %j', async (field, given, shown) => {
      const { params, path } = await makers[kind]();
      const before = await clockify('GET', path);
      await run(operation, { ...params, body: { [field]: given } });
      expect(changed(before, await clockify('GET', path))).toEqual(shown);
    });
  });

  it('changes one custom field and leaves the others', async () => {
    const { params, path, fields } = await makers.timeEntry();
    await run('update_time_entry', { ...params, body: { customFields: [{ customFieldId: fields[1], value: 'Lab' }] } });
    const { customFieldValues } = await clockify('GET', path);
    expect(customFieldValues).toMatchObject([
      { customFieldId: fields[0], value: 'value 0' },
      { customFieldId: fields[1], value: 'Lab' },
    ]);
  });

  it('takes the names of what it changes, and no payload beside them', async () => {
    const { params, path } = await makers.timeEntry();
    const before = await clockify('GET', path);
    const projectId = await make('create_project', { name: 'Relaunch' });
    const { notes } = await run('update_time_entry', { ...params, project: 'Relaunch' });
    expect(changed(before, await clockify('GET', path))).toEqual({ projectId, taskId: null });
    expect(notes).toEqual([expect.stringContaining('taskId of the time entry was cleared')]);
  });

  it('changes several time entries, each in its own way', async () => {
    const entries = [await makers.timeEntry(), await makers.timeEntry()];
    const before = await Promise.all(entries.map(({ path }) => clockify('GET', path)));
    const body = [
      { id: entries[0]?.id, description: 'first' },
      { id: entries[1]?.id, billable: false },
    ];
    await run('bulk_update_time_entries', { user: 'me', body });
    const after = await Promise.all(entries.map(({ path }) => clockify('GET', path)));
    expect(changed(before[0], after[0])).toEqual({ description: 'first' });
    expect(changed(before[1], after[1])).toEqual({ billable: false });
  });

  it('reads and writes in the words of each where they differ', async () => {
    const [clientId, fieldId, userId] = [
      await make('create_client', { name: unique('Umbrella') }),
      await make('create_custom_field', {
        name: unique('Kind'),
        type: 'DROPDOWN_SINGLE',
        entityType: 'TIMEENTRY',
        allowedValues: ['x', 'y'],
      }),
      sandbox.state.user.id,
    ];
    const invoiceId = await make('create_invoice', {
      clientId,
      number: unique('2026'),
      currency: 'USD',
      issuedDate: `${DAY}T00:00:00Z`,
      dueDate: '2026-12-23T00:00:00Z',
    });
    await run('update_invoice', {
      invoiceId,
      body: { discountPercent: 5, taxPercent: 19.5, tax2Percent: 2, taxType: 'COMPOUND', note: 'n', billFrom: 'We' },
    });
    const categoryId = await make('create_expense_category', {
      name: unique('Travel'),
      hasUnitPrice: true,
      priceInCents: 30,
      unit: 'km',
    });
    const policyId = await make('create_time_off_policy', {
      name: unique('Vacation'),
      approve: { requiresApproval: true, teamManagers: true },
      users: { contains: 'CONTAINS', ids: [userId], status: 'ACTIVE' },
      userGroups: { contains: 'CONTAINS', ids: [] },
      allowHalfDay: true,
    });
    const holidayId = await make('create_holiday', {
      name: unique('May Day'),
      datePeriod: { startDate: '2026-05-01', endDate: '2026-05-01' },
      occursAnnually: true,
      users: { contains: 'CONTAINS', ids: [userId], status: 'ALL' },
    });
    const webhookId = await make('create_webhook', {
      name: 'all tags',
      url: 'http://127.0.0.1:9/x',
      webhookEvent: 'NEW_TAG',
      triggerSourceType: 'WORKSPACE_ID',
      triggerSource: [],
    });
    const listed = (id: string) => async (path: string, at?: string) => {
      const answer = await clockify('GET', path);
      return (at === undefined ? answer : answer[at]).find((row: Fields) => row['id'] === id);
    };
    const cases: [string, object, object, () => Promise<Fields>, Fields][] = [
      [
        'update_invoice',
        { invoiceId },
        { subject: 's' },
        () => clockify('GET', `WS/invoices/${invoiceId}`),
        { subject: 's' },
      ],
      [
        'update_custom_field',
        { customFieldId: fieldId },
        { required: true },
        () => listed(fieldId)('WS/custom-fields'),
        { required: true },
      ],
      [
        'update_expense_category',
        { categoryId },
        { priceInCents: 35 },
        () => listed(categoryId)('WS/expenses/categories', 'categories'),
        { priceInCents: 35 },
      ],
      [
        'update_time_off_policy',
        { id: policyId },
        { allowNegativeBalance: true, hasExpiration: false },
        () => clockify('GET', `WS/time-off/policies/${policyId}`),
        { allowNegativeBalance: true },
      ],
      [
        'update_holiday',
        { holidayId },
        { occursAnnually: false },
        () => listed(holidayId)('WS/holidays'),
        { occursAnnually: false },
      ],
      [
        'update_webhook',
        { webhookId },
        { webhookEvent: 'TAG_UPDATED' },
        () => clockify('GET', `WS/webhooks/${webhookId}`),
        { webhookEvent: 'TAG_UPDATED' },
      ],
    ];
    for (const [operation, params, body, show, shown] of cases) {
      const before = await show();
      await run(operation, { ...params, body });
      expect([operation, changed(before, await show())]).toEqual([operation, shown]);
    }
  });

  it('writes nothing where there is nothing to change', async () => {
    const before = (await writes()).length;
    const { body } = await send('update_tag', { id: '64a687e29ae1f428e7c00001', body: { name: 'x' } }).expect(404);
    expect(body.error.details.upstream.message).toContain("doesn't belong to Workspace");
    const unknown = { holidayId: '64a687e29ae1f428e7c00001', body: { occursAnnually: true } };
    expect((await send('update_holiday', unknown).expect(404)).body.error.message).toContain('There is no holiday');
    expect(await writes()).toHaveLength(before);
  });

  it('shows in its run that it looked first', async () => {
    const { params } = await makers.tag();
    const { runId } = await run('update_tag', { ...params, body: { archived: false } });
    const { attempts } = (await service.http.get(`/runs/${String(runId)}`).expect(200)).body.data;
    expect(attempts).toEqual([
      expect.objectContaining({ operation: 'get_tag', status: 200 }),
      expect.not.objectContaining({ operation: expect.anything() }),
    ]);
  });

  it('loses nothing to another update that is under way, on whichever replica', async () => {
    const { params, path } = await makers.timeEntry();
    const before = await clockify('GET', path);
    // Slow enough that all of them would have read before the first has written.
    await clockify('POST', '/sandbox/faults', { latencyMs: 60, times: 100 });
    const bodies = [
      { description: 'one' },
      { billable: false },
      { type: 'REGULAR' },
      { start: `${DAY}T07:00:00Z` },
      { end: `${DAY}T11:00:00Z` },
      { tagIds: null },
    ];
    await Promise.all(
      bodies.map((body, index) => run('update_time_entry', { ...params, body }, index % 2 === 0 ? service : replica)),
    );
    await clockify('DELETE', '/sandbox/faults');
    expect(changed(before, await clockify('GET', path))).toEqual({
      description: 'one',
      billable: false,
      type: 'REGULAR',
      tagIds: [],
      'timeInterval.start': `${DAY}T07:00:00Z`,
      'timeInterval.end': `${DAY}T11:00:00Z`,
    });
  });

  it('lets updates of different things pass each other', async () => {
    const tags = await Promise.all(Array.from({ length: 12 }, () => makers.tag()));
    await Promise.all(tags.map(({ params }) => run('update_tag', { ...params, body: { archived: false } })));
    for (const { path } of tags) expect(await clockify('GET', path)).toMatchObject({ archived: false });
  });
});
